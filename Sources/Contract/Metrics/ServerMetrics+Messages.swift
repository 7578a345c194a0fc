/// Messages between agents.
extension ServerMetrics {
  package static let messagesSent = CounterMetric<MetricUnits.Count>(
    "vibe_messages_sent_total", labels: [MetricLabel(MessageKind.self)], help: "Messages accepted.")
  package static let messagesDelivered = CounterMetric<MetricUnits.Count>(
    "vibe_messages_delivered_total", help: "Messages handed to a recipient.")
  package static let messagesAcknowledged = CounterMetric<MetricUnits.Count>(
    "vibe_messages_acknowledged_total", help: "Messages that a recipient acknowledged.")
  package static let messageDeliveryDelay = HistogramMetric<MetricUnits.Seconds>(
    "vibe_message_delivery_delay_seconds",
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 1800, 7200],
    help: "Time from accepting a message to handing it to the recipient.")
  package static let messagesWaiting = GaugeMetric<MetricUnits.Count>(
    "vibe_messages_waiting", help: "Messages not yet handed to their recipient.")
  package static let oldestMessageAge = GaugeMetric<MetricUnits.Seconds>(
    "vibe_oldest_waiting_message_age_seconds", help: "Age of the oldest message that waits.")

  static let messages: [any Metric] = [
    messagesSent, messagesDelivered, messagesAcknowledged, messageDeliveryDelay, messagesWaiting,
    oldestMessageAge,
  ]
}
