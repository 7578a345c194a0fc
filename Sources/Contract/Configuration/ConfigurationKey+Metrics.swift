/// The listener that Prometheus scrapes.
extension ConfigurationKey {
  package static let metricsHost = ConfigurationKey(
    "metrics.host", .text, default: "127.0.0.1", origin: .derived,
    "Address that the metrics listener binds to.")
  package static let metricsPort = ConfigurationKey(
    "metrics.port", .integer(1...65535), default: String(ServerPort.metrics.number),
    origin: .derived, "Port of the metrics listener.")

  static let metricsKeys = [metricsHost, metricsPort]
}
