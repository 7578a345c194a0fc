import Contract
import Findings
import Scalars

extension ObjectivesSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    availability = reader.value(
      "availability", in: .percent(90)...(Ratio(billionths: 999_900_000)),
      "Share of requests that do not end in a 5xx status.", example: "99.9%", text: \.percentText)
    latency = reader.group("latency", "How many requests are answered how fast.")
    windowDays = reader.integer("windowDays", in: 7...90, "Days over which both hold.")
  }
}

extension LatencyObjective: FieldGroup {
  init(from reader: inout FieldReader) {
    threshold = reader.value(
      "threshold", in: .milliseconds(5)...(.seconds(30)),
      "How fast: one of the bounds that the server counts by.", example: "1s",
      text: \.prometheusText)
    share = reader.value(
      "share", in: .percent(50)...(Ratio(billionths: 999_900_000)), "How many.", example: "99%",
      text: \.percentText)
    let bounds = ServerMetrics.httpRequestDuration.buckets.map { Duration.seconds($0) }
    if reader.isSound("threshold"), !bounds.contains(threshold) {
      reader.report(.notABucket(threshold, bounds: bounds), at: ["threshold"])
    }
  }
}

extension Finding {
  fileprivate static func notABucket(_ threshold: Duration, bounds: [Duration]) -> Finding {
    Finding(
      id: "not-a-bucket",
      message:
        "found \(threshold.prometheusText), but the server counts requests by other durations",
      hint: "choose one of \(bounds.map(\.prometheusText).joined(separator: ", "))")
  }
}
