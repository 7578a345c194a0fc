package import Prometheus

/// Alertmanager about itself.
///
/// Source: Alertmanager 0.28.0: `notify/notify.go`, `types/types.go`, `config/coordinator.go`,
/// `cluster/cluster.go`, `silence/silence.go`. The label `reason` came with 0.26.
package enum AlertmanagerMetrics {
  package static let notifications = ExporterCounter<Units.Count>(
    .alertmanager, "alertmanager_notifications_total", ["integration"])
  package static let notificationsFailed = ExporterCounter<Units.Count>(
    .alertmanager, "alertmanager_notifications_failed_total", ["integration", "reason"])
  package static let alerts = ExporterGauge<Units.Count>(
    .alertmanager, "alertmanager_alerts", ["state"])
  package static let silences = ExporterGauge<Units.Count>(
    .alertmanager, "alertmanager_silences", ["state"])
  package static let members = ExporterGauge<Units.Count>(
    .alertmanager, "alertmanager_cluster_members", [])
  package static let reloaded = ExporterGauge<Units.Flag>(
    .alertmanager, "alertmanager_config_last_reload_successful", [])

  package static let all: [any ExporterMetric] = [
    notifications, notificationsFailed, alerts, silences, members, reloaded,
  ]
}
