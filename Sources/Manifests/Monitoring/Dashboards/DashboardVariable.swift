package import Environment
import Contract
import Prometheus

/// A choice at the head of a dashboard, filled from the labels of series.
package struct DashboardVariable: Sendable {
  /// The variable's name, and that of the label whose values it offers.
  let name: String
  let title: String
  let description: String
  /// Series whose label values are offered.
  let series: String
  /// What is chosen at first; nil: everything.
  let initial: String?
  /// Whether several values can be chosen at once.
  let isMultiple: Bool

  /// The namespace, and so the environment; at first that of this one.
  package static func namespace(_ spec: EnvironmentSpec) -> DashboardVariable {
    DashboardVariable(
      name: TargetLabel.namespace.rawValue, title: "Namespace",
      description: "The environment, by its namespace.",
      series: ServerMetrics.buildInfo.series(where: [.serverJob]).values.text,
      initial: "\(spec.namespace)", isMultiple: false)
  }

  /// The replicas of the server; at first all of them.
  package static let pod = DashboardVariable(
    name: TargetLabel.pod.rawValue, title: "Pod", description: "Replicas of the server.",
    series: ServerMetrics.buildInfo.series(where: [.serverJob, .chosenNamespace]).values.text,
    initial: nil, isMultiple: true)
}

extension LabelMatcher {
  fileprivate static let serverJob = LabelMatcher.label(
    TargetLabel.job.rawValue, is: Scrape.serverJob)
  /// The namespace that is chosen at the head of the dashboard.
  static let chosenNamespace = LabelMatcher.label(
    TargetLabel.namespace.rawValue, is: "$namespace")
  /// The pods that are chosen at the head of the dashboard.
  static let chosenPods = LabelMatcher.label(TargetLabel.pod.rawValue, isChosenBy: "pod")

  /// The server's replicas that are chosen at the head of the dashboard.
  static let chosenServers = allServers + [chosenPods]
  /// All replicas of the server in the namespace.
  static let allServers = [serverJob, chosenNamespace]
}
