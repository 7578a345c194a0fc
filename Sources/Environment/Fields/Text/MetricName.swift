/// Name of a metric.
///
/// Source: Prometheus documentation, "Data model".
struct MetricName: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a metric name", pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$",
    examples: ["http_requests_per_second", "requests_per_second"])

  static func expectation(unmetBy text: String) -> String? {
    guard let first = text.unicodeScalars.first, !("0"..."9").contains(first),
      text.unicodeScalars.allSatisfy({ isWord($0) || $0 == ":" })
    else { return "a metric name like http_requests_per_second" }
    return nil
  }
}
