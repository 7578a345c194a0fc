/// Sessions of people and of clients.
extension ServerMetrics {
  package static let sessionCount = GaugeMetric<MetricUnits.Count>(
    "vibe_sessions", labels: [MetricLabel(SessionKind.self)], help: "Sessions that are open.")
  package static let sessionDuration = HistogramMetric<MetricUnits.Seconds>(
    "vibe_session_duration_seconds", labels: [MetricLabel(SessionKind.self)],
    buckets: [60, 300, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400, 604_800],
    help: "Length of sessions that ended.")

  static let sessions: [any Metric] = [sessionCount, sessionDuration]
}
