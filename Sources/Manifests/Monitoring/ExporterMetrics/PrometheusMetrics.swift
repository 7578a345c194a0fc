package import Prometheus

/// Prometheus about itself.
///
/// Source: Prometheus 3.1.0: `config/`, `rules/manager.go`, `notifier/notifier.go`, `tsdb/db.go`,
/// `tsdb/head.go`; the same in 2.42.
package enum PrometheusMetrics {
  package static let reloaded = ExporterGauge<Units.Flag>(
    .prometheus, "prometheus_config_last_reload_successful", [])
  package static let ruleFailures = ExporterCounter<Units.Count>(
    .prometheus, "prometheus_rule_evaluation_failures_total", ["rule_group"])
  package static let notificationsDropped = ExporterCounter<Units.Count>(
    .prometheus, "prometheus_notifications_dropped_total", [])
  package static let alertmanagers = ExporterGauge<Units.Count>(
    .prometheus, "prometheus_notifications_alertmanagers_discovered", [])
  package static let headSeries = ExporterGauge<Units.Count>(
    .prometheus, "prometheus_tsdb_head_series", [])
  package static let samplesAppended = ExporterCounter<Units.Count>(
    .prometheus, "prometheus_tsdb_head_samples_appended_total", ["type"])
  package static let blocksSize = ExporterGauge<Units.Bytes>(
    .prometheus, "prometheus_tsdb_storage_blocks_bytes", [])

  package static let all: [any ExporterMetric] = [
    reloaded, ruleFailures, notificationsDropped, alertmanagers, headSeries, samplesAppended,
    blocksSize,
  ]
}
