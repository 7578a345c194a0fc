package import Environment
package import Prometheus

/// Series that Prometheus makes itself.
///
/// Source: Prometheus documentation, "Jobs and instances" and "Alerting rules".
package enum ScrapeMetrics {
  /// 1 if the last scrape of a target succeeded, in any job.
  package static let up = GaugeSelector<Units.Flag>(name: "up", labels: ["job", "instance"])

  /// The same where each target has a namespace: those of pods have.
  static let upByNamespace = GaugeSelector<Units.Flag>(
    name: "up", labels: ["job", "namespace", "instance"])

  /// The same for the targets of the set.
  ///
  /// A Prometheus of others has jobs of these names in other namespaces too; of the bundled one
  /// everything concerns the set, even what has no namespace.
  package static func up(in spec: EnvironmentSpec) -> GaugeSelector<Units.Flag> {
    guard !spec.monitoring.isBundled else { return up }
    return upByNamespace.narrowed(by: .label("namespace", is: "\(spec.namespace)"))
  }

  /// 1 if the last scrape of a target succeeded, for a target that is a pod of the set.
  package static func up(_ job: ScrapeJob, in spec: EnvironmentSpec) -> GaugeSelector<Units.Flag> {
    GaugeSelector(name: "up", labels: ["job", "namespace", "pod", "instance"]).narrowed(
      by: .label("job", is: job.name), .label("namespace", is: "\(spec.namespace)"))
  }

  /// 1 for each alert of ours that is pending or fires.
  package static let alerts = GaugeSelector<Units.Flag>(
    name: "ALERTS",
    labels: ["alertname", "alertstate", "severity", "team", "service", "environment"])
}
