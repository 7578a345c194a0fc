/// How a call ended.
package enum CallOutcome: String, MetricLabelValue {
  case success
  /// The caller's mistake or a refusal.
  case rejected
  /// The server's or the database's failure.
  case failed
  case cancelled

  package static let label = "outcome"
}
