package import Environment
package import Prometheus

/// Series that Prometheus makes itself.
///
/// Source: Prometheus documentation, "Jobs and instances" and "Alerting rules".
package enum ScrapeMetrics {
  /// 1 if the last scrape of a target succeeded, in any job.
  package static let up = GaugeSelector<Units.Flag>(name: "up", labels: ["job", "instance"])

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
