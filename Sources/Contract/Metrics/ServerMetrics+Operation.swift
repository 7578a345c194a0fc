/// The program itself.
extension ServerMetrics {
  package static let logLines = CounterMetric<MetricUnits.Count>(
    "vibe_log_lines_total", labels: [MetricLabel(LogLevelLabel.self)], help: "Log lines written.")
  /// A process has one version, so the label has one value at a time.
  package static let buildInfo = GaugeMetric<MetricUnits.Flag>(
    "vibe_build_info", labels: [.registered("version", atMost: 1)],
    help: "Always 1; the label says which version runs.")
  package static let ready = GaugeMetric<MetricUnits.Flag>(
    "vibe_ready", help: "1 if the readiness endpoint answers 200, else 0.")

  static let operation: [any Metric] = [logLines, buildInfo, ready]
}
