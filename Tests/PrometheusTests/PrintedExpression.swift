import Prometheus
import Scalars
import Testing

/// Expressions built from values, with the text that they must print as.
struct PrintedExpression: Sendable, CustomTestStringConvertible {
  let built: String
  let expected: String

  init(_ built: String, _ expected: String) {
    self.built = built
    self.expected = expected
  }

  var testDescription: String { expected }

  static let table: [PrintedExpression] = selectors + functions + arithmetic + conditions

  private static let requests = CounterSelector<Units.Count>(
    name: "http_requests_total", labels: ["code", "pod", "namespace"])
  private static let cpu = CounterSelector<Units.Seconds>(
    name: "process_cpu_seconds_total", labels: ["pod", "namespace"])
  private static let memory = GaugeSelector<Units.Bytes>(
    name: "process_resident_memory_bytes", labels: ["pod", "namespace"])
  private static let volume = GaugeSelector<Units.Bytes>(
    name: "volume_used_bytes", labels: ["claim", "namespace"])
  private static let owner = GaugeSelector<Units.Bytes>(
    name: "volume_capacity_bytes", labels: ["claim", "class"])
  private static let started = GaugeSelector<Units.UnixTime>(
    name: "process_start_time_seconds", labels: ["pod"])
  private static let up = GaugeSelector<Units.Flag>(name: "up", labels: ["job", "pod"])
  private static let duration = HistogramSelector<Units.Seconds>(
    name: "request_duration_seconds", labels: ["code", "pod"])

  private static let selectors = [
    PrintedExpression(memory.values.text, "process_resident_memory_bytes"),
    PrintedExpression(
      memory.narrowed(by: .label("pod", is: #"a"\b"#)).values.text,
      #"process_resident_memory_bytes{pod="a\"\\b"}"#),
    PrintedExpression(
      memory.narrowed(by: .label("pod", isNot: "x")).narrowed(by: .label("namespace", is: "n"))
        .values.text, #"process_resident_memory_bytes{pod!="x",namespace="n"}"#),
    PrintedExpression(
      memory.narrowed(by: .label("pod", isOneOf: ["a.b", "c{d}|e"])).values.text,
      #"process_resident_memory_bytes{pod=~"a\\.b|c\\{d\\}\\|e"}"#),
    PrintedExpression(
      memory.narrowed(by: .label("pod", isNoneOf: ["a", "b"])).values.text,
      #"process_resident_memory_bytes{pod!~"a|b"}"#),
    PrintedExpression(
      memory.offset(by: .seconds(86_400)).values.text, "process_resident_memory_bytes offset 1d"),
    PrintedExpression(
      requests.offset(by: .seconds(3600)).rate(over: .seconds(90)).text,
      "rate(http_requests_total[1m30s] offset 1h)"),
  ]

  private static let functions = [
    PrintedExpression(requests.rate(over: .seconds(300)).text, "rate(http_requests_total[5m])"),
    PrintedExpression(
      requests.increase(over: .seconds(3600)).text, "increase(http_requests_total[1h])"),
    PrintedExpression(
      started.changes(over: .seconds(3600)).text, "changes(process_start_time_seconds[1h])"),
    PrintedExpression(started.values.age.text, "time() - process_start_time_seconds"),
    PrintedExpression(started.values.remaining.text, "process_start_time_seconds - time()"),
    PrintedExpression(
      requests.changes(over: .seconds(3600)).text, "changes(http_requests_total[1h])"),
    PrintedExpression(
      requests.rate(over: .seconds(300)).sum().perMinute.text,
      "sum(rate(http_requests_total[5m])) * 60"),
    PrintedExpression(InstantVector<Units.Flag>.always.text, "vector(1)"),
    PrintedExpression(
      duration.observations(upTo: 0.25).rate(over: .seconds(300)).text,
      #"rate(request_duration_seconds_bucket{le="0.25"}[5m])"#),
    PrintedExpression(
      (duration.observations(upTo: 1).rate(over: .seconds(300)).sum(by: "pod")
        / duration.observations.rate(over: .seconds(300)).sum(by: "pod")).complement.text,
      #"1 - sum by (pod) (rate(request_duration_seconds_bucket{le=~"1|1\\.0"}[5m]))"#
        + " / sum by (pod) (rate(request_duration_seconds_count[5m]))"),
    PrintedExpression(
      memory.average(over: .seconds(60)).text, "avg_over_time(process_resident_memory_bytes[1m])"),
    PrintedExpression(
      memory.maximum(over: .seconds(60)).text, "max_over_time(process_resident_memory_bytes[1m])"),
    PrintedExpression(
      memory.minimum(over: .seconds(60)).text, "min_over_time(process_resident_memory_bytes[1m])"),
    PrintedExpression(
      memory.predicted(after: .seconds(14_400), from: .seconds(3600)).text,
      "predict_linear(process_resident_memory_bytes[1h], 14400)"),
    PrintedExpression(
      memory.derivative(over: .seconds(600)).text, "deriv(process_resident_memory_bytes[10m])"),
    PrintedExpression(
      up.narrowed(by: .label("job", is: "j")).absent.text, #"absent(up{job="j"})"#),
    PrintedExpression(requests.absent.text, "absent(http_requests_total)"),
    PrintedExpression(
      duration.bucketRates(over: .seconds(300)).sum(by: "code").quantile(.share(.percent(99))).text,
      "histogram_quantile(0.99, sum by (code, le) (rate(request_duration_seconds_bucket[5m])))"),
    PrintedExpression(
      duration.bucketRates(over: .seconds(300)).sum().quantile(.share("0.5")).text,
      "histogram_quantile(0.5, sum by (le) (rate(request_duration_seconds_bucket[5m])))"),
    PrintedExpression(
      memory.values.clamped(toAtLeast: .bytes(1)).clamped(toAtMost: .bytes(9)).text,
      "clamp_max(clamp_min(process_resident_memory_bytes, 1), 9)"),
    PrintedExpression(up.values.count(by: "job").text, "count by (job) (up)"),
    PrintedExpression(up.values.minimum().text, "min(up)"),
    PrintedExpression(
      memory.values.maximum(by: "namespace", "pod").text,
      "max by (namespace, pod) (process_resident_memory_bytes)"),
    PrintedExpression(
      memory.values.average(by: "namespace").text,
      "avg by (namespace) (process_resident_memory_bytes)"),
  ]

  private static let arithmetic = [
    PrintedExpression(
      (cpu.rate(over: .seconds(300)) / .cores("1.5")).text,
      "rate(process_cpu_seconds_total[5m]) / 1.5"),
    PrintedExpression(
      (memory.values / .bytes(2_147_483_648)).text, "process_resident_memory_bytes / 2147483648"),
    PrintedExpression(
      (memory.values - memory.offset(by: .seconds(60)).values).text,
      "process_resident_memory_bytes - process_resident_memory_bytes offset 1m"),
    PrintedExpression(
      (memory.values - (memory.values + memory.values)).text,
      "process_resident_memory_bytes"
        + " - (process_resident_memory_bytes + process_resident_memory_bytes)"),
    PrintedExpression(
      (memory.values - memory.values - memory.values).text,
      "process_resident_memory_bytes - process_resident_memory_bytes"
        + " - process_resident_memory_bytes"),
    PrintedExpression(
      ((memory.values + memory.values) / memory.values).text,
      "(process_resident_memory_bytes + process_resident_memory_bytes)"
        + " / process_resident_memory_bytes"),
    PrintedExpression(
      (requests.narrowed(by: .label("code", is: "500")).rate(over: .seconds(300)).sum(by: "pod")
        / requests.rate(over: .seconds(300)).sum(by: "pod")).text,
      #"sum by (pod) (rate(http_requests_total{code="500"}[5m]))"#
        + " / sum by (pod) (rate(http_requests_total[5m]))"),
    PrintedExpression(
      volume.values.share(of: owner.values, .on("claim")).text,
      "volume_used_bytes / on (claim) volume_capacity_bytes"),
    PrintedExpression(
      volume.values.share(of: owner.values, .on("claim").groupLeft("class")).text,
      "volume_used_bytes / on (claim) group_left (class) volume_capacity_bytes"),
    PrintedExpression(
      volume.values.share(of: owner.values, .ignoring("namespace", "class").groupLeft()).text,
      "volume_used_bytes / ignoring (namespace, class) group_left volume_capacity_bytes"),
    PrintedExpression(
      duration.total.rate(over: .seconds(300)).sum(by: "pod")
        .per(duration.observations.rate(over: .seconds(300)).sum(by: "pod")).text,
      "sum by (pod) (rate(request_duration_seconds_sum[5m]))"
        + " / sum by (pod) (rate(request_duration_seconds_count[5m]))"),
  ]

  private static let conditions = [
    PrintedExpression(
      (started.values.age > .seconds(.milliseconds(2500))).text,
      "time() - process_start_time_seconds > 2.5"),
    PrintedExpression((memory.values < .bytes(1)).text, "process_resident_memory_bytes < 1"),
    PrintedExpression((memory.values >= .bytes(1)).text, "process_resident_memory_bytes >= 1"),
    PrintedExpression((memory.values <= .bytes(1)).text, "process_resident_memory_bytes <= 1"),
    PrintedExpression(
      (requests.rate(over: .seconds(60)) > .perSecond("0.5")).text,
      "rate(http_requests_total[1m]) > 0.5"),
    PrintedExpression(
      (started.changes(over: .seconds(60)) > .count(5)).text,
      "changes(process_start_time_seconds[1m]) > 5"),
    PrintedExpression(
      up.values.equals(.flag(false)).or(up.values.equals(.flag(true))).text, "up == 0 or up == 1"),
    PrintedExpression(
      (memory.values > .bytes(1)).and(cpu.rate(over: .seconds(60)) > .cores("1")).text,
      "process_resident_memory_bytes > 1 and rate(process_cpu_seconds_total[1m]) > 1"),
    PrintedExpression(
      up.values.equals(.flag(false)).or(up.values.equals(.flag(true)))
        .unless(up.values.equals(.flag(true))).text, "(up == 0 or up == 1) unless up == 1"),
  ]
}
