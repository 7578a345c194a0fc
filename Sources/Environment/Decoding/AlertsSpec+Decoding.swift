import Scalars

extension AlertsSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    highErrorRate = reader.group("highErrorRate", "Share of requests that end in a 5xx status.")
    highLatency = reader.group("highLatency", "99th percentile of the duration of requests.")
    podCrashLooping = reader.group("podCrashLooping", "Restarts of one pod within an hour.")
    databaseConnectionFailure = reader.group(
      "databaseConnectionFailure", "The database does not answer.")
    highMemoryUsage = reader.group("highMemoryUsage", "Share of the memory limit in use.")
    highCPUUsage = reader.group("highCPUUsage", "Share of the CPU limit in use.")
  }
}

/// A threshold with the range that makes sense for its type.
protocol AlertThreshold: Sendable {
  static func read(_ key: String, _ documentation: String, from reader: inout FieldReader) -> Self
}

extension AlertSpec: FieldGroup where Threshold: AlertThreshold {
  init(from reader: inout FieldReader) {
    threshold = Threshold.read("threshold", "Fires above this value.", from: &reader)
    timing = AlertTiming(from: &reader)
  }
}

extension AlertTiming: FieldGroup {
  init(from reader: inout FieldReader) {
    self.for = reader.value(
      "for", in: .seconds(0)...(.seconds(86_400)), "How long the condition must hold.",
      example: "5m",
      text: \.prometheusText)
    severity = reader.choice("severity", "How urgent it is.") ?? .info
  }
}

extension Ratio: AlertThreshold {
  static func read(
    _ key: String, _ documentation: String, from reader: inout FieldReader
  ) -> Ratio {
    reader.value(
      key, in: Ratio(billionths: 1_000_000)...percent(100), documentation, example: "5%",
      text: \.percentText)
  }

  /// As environment files write it: `5%`, `0.1%`.
  var percentText: String {
    "\(Ratio(billionths: billionths * 100))%"
  }
}

extension Duration: AlertThreshold {
  static func read(
    _ key: String, _ documentation: String, from reader: inout FieldReader
  ) -> Duration {
    reader.value(
      key, in: .milliseconds(5)...(.seconds(60)), documentation, example: "1s",
      text: \.prometheusText)
  }
}

extension Int: AlertThreshold {
  static func read(_ key: String, _ documentation: String, from reader: inout FieldReader) -> Int {
    reader.integer(key, in: 0...1000, documentation)
  }
}
