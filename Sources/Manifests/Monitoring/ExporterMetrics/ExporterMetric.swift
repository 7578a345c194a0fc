package import Contract
import Environment
package import Prometheus

/// A metric of a program of others, as a fact.
package protocol ExporterMetric: Sendable {
  var exporter: Exporter { get }
  var name: String { get }
  /// The metric's own labels.
  var labels: [String] { get }
  /// Which of the series are meant, where one name holds several units.
  var choice: [LabelMatcher] { get }
  static var kind: MetricKind { get }
}

extension ExporterMetric {
  /// The metric's own labels, and those that the scrape adds.
  var seriesLabels: Set<String> { Set(labels + exporter.targetLabels) }

  /// The series of an environment; those of nodes and of the whole cluster belong to all.
  ///
  /// Not matched by `job`: the names are nobody else's, and a Prometheus that somebody else runs
  /// names its jobs as it likes.
  func target(_ spec: EnvironmentSpec) -> [LabelMatcher] {
    let namespace = TargetLabel.namespace.rawValue
    return seriesLabels.contains(namespace) ? [.label(namespace, is: "\(spec.namespace)")] : []
  }
}
