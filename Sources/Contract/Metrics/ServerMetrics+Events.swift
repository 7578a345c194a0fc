/// The outbox that carries events to other replicas.
extension ServerMetrics {
  package static let outboxPending = GaugeMetric<MetricUnits.Count>(
    "vibe_outbox_pending_events", help: "Events that this replica has not handed on.")
  package static let outboxLag = GaugeMetric<MetricUnits.Seconds>(
    "vibe_outbox_lag_seconds", help: "Age of the oldest event that this replica has not handed on.")
  package static let outboxEvents = CounterMetric<MetricUnits.Count>(
    "vibe_outbox_events_total", help: "Events that this replica handed on.")
  package static let idempotentReplays = CounterMetric<MetricUnits.Count>(
    "vibe_idempotent_replays_total", help: "Writes answered from a stored answer.")

  static let events: [any Metric] = [outboxPending, outboxLag, outboxEvents, idempotentReplays]
}
