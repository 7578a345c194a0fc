/// HTTP: rate, errors and latency.
extension ServerMetrics {
  package static let httpRequests = CounterMetric<MetricUnits.Count>(
    "http_requests_total",
    labels: [
      MetricLabel(HTTPMethodLabel.self), MetricLabel(HTTPRoute.self),
      MetricLabel(HTTPStatusClass.self),
    ], help: "Requests answered.")
  /// Streams and waiting calls would hide what users feel, so the measure ends at the response's head
  /// and leaves out intentional waits.
  package static let httpRequestDuration = HistogramMetric<MetricUnits.Seconds>(
    "http_request_duration_seconds",
    labels: [MetricLabel(HTTPMethodLabel.self), MetricLabel(HTTPRoute.self)],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    help: "Time from the request's last byte to the response's head, without intentional waiting.")
  package static let httpRequestsInFlight = GaugeMetric<MetricUnits.Count>(
    "http_requests_in_flight", help: "Requests being worked on.")
  package static let httpConnections = GaugeMetric<MetricUnits.Count>(
    "http_connections", help: "Open client connections.")

  static let http: [any Metric] = [
    httpRequests, httpRequestDuration, httpRequestsInFlight, httpConnections,
  ]
}
