/// Connections that stay open.
extension ServerMetrics {
  package static let webSocketConnections = GaugeMetric<MetricUnits.Count>(
    "vibe_websocket_connections", help: "Open WebSockets.")
  package static let webSocketMessages = CounterMetric<MetricUnits.Count>(
    "vibe_websocket_messages_total", labels: [MetricLabel(MessageDirection.self)],
    help: "WebSocket messages.")
  package static let streamConnections = GaugeMetric<MetricUnits.Count>(
    "vibe_stream_connections", labels: [MetricLabel(StreamKind.self)],
    help: "Open response streams.")
  package static let slowReadersCut = CounterMetric<MetricUnits.Count>(
    "vibe_slow_readers_cut_total", help: "Streams and WebSockets closed because nobody read them.")

  static let streams: [any Metric] = [
    webSocketConnections, webSocketMessages, streamConnections, slowReadersCut,
  ]
}
