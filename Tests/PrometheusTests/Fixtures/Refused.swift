// Not part of the tests' module: CompilerTests hands this file to the compiler and compares the lines
// of its errors with the comments.
import Prometheus
import Scalars

func build(
  requests: CounterSelector<Units.Count>, cpu: CounterSelector<Units.Seconds>,
  memory: GaugeSelector<Units.Bytes>, duration: HistogramSelector<Units.Seconds>,
  start: GaugeSelector<Units.UnixTime>, up: GaugeSelector<Units.Flag>
) {
  let minute = Duration.seconds(60)
  _ = memory.changes(over: minute) > .count(1)
  _ = memory.rate(over: minute)  // refused: a rate of a gauge
  _ = memory.increase(over: minute)  // refused: an increase of a gauge
  _ = requests.values  // refused: a counter's own value
  _ = duration.rate(over: minute)  // refused: a rate of a whole histogram
  _ = requests.rate(over: minute).quantile(.share("0.99"))  // refused: a quantile without buckets
  _ = duration.bucketRates(over: minute).sum(by: "pod") > .seconds(minute)  // refused: buckets
  _ = duration.bucketRates(over: minute).quantile(.share("0.99")) > .seconds(minute)
  _ = duration.bucketRates(over: minute).quantile(.share("0.99")) > .ms(5)  // refused: ms
  _ = memory.values > .seconds(minute)  // refused: bytes with seconds
  _ = memory.values > 5  // refused: a threshold without unit
  _ = cpu.rate(over: minute) / .cores("1") > .share("0.8")
  _ = cpu.rate(over: minute) > .share("0.8")  // refused: cores with a share
  _ = memory.values / memory.values > .bytes(5)  // refused: a share with bytes
  _ = memory.values / requests.increase(over: minute)  // refused: bytes of requests
  _ = memory.values + requests.increase(over: minute)  // refused: a sum across units
  _ = (memory.values / memory.values).sum(by: "pod")  // refused: a sum of shares
  _ = (memory.values / memory.values).average(by: "pod")  // refused: a mean of shares
  _ = start.values.sum(by: "pod")  // refused: a sum of points in time
  _ = start.values > .seconds(minute)  // refused: a point in time with a length of time
  _ = start.values.age > .seconds(minute)
  _ = up.values.sum(by: "pod")  // refused: a sum of flags
  _ = LabelMatcher("pod", .equal, "a")  // refused: a matcher that nobody checked
}
