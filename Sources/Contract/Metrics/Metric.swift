/// A metric that the server exports, declared once: the server registers it, and alerts and
/// dashboards query it.
package protocol Metric: Sendable {
  associatedtype Unit: MetricUnit

  /// Name of the metric family as it is exported; a histogram's series append to it.
  var name: String { get }
  var labels: [MetricLabel] { get }
  /// The text of the `# HELP` line.
  var help: String { get }
  /// The word of the `# TYPE` line.
  static var kind: MetricKind { get }
}

extension Metric {
  /// Upper bound of the number of label combinations.
  package var bound: Int { labels.reduce(1) { $0 * $1.bound } }
}
