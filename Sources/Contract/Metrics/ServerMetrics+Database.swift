/// The database as the server sees it.
extension ServerMetrics {
  package static let databaseUp = GaugeMetric<MetricUnits.Flag>(
    "vibe_database_up", help: "1 if the last check of the database succeeded, else 0.")
  package static let databasePoolConnections = GaugeMetric<MetricUnits.Count>(
    "vibe_database_pool_connections", labels: [MetricLabel(PoolConnectionState.self)],
    help: "Pooled connections by what they are doing.")
  package static let databasePoolLimit = GaugeMetric<MetricUnits.Count>(
    "vibe_database_pool_connections_limit", help: "Largest number of pooled connections.")
  package static let databasePoolWaiting = GaugeMetric<MetricUnits.Count>(
    "vibe_database_pool_waiting", help: "Calls that wait for a connection.")
  package static let databasePoolWait = HistogramMetric<MetricUnits.Seconds>(
    "vibe_database_pool_wait_seconds", buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 1, 2, 5],
    help: "Time that calls waited for a connection.")
  package static let databaseStatementDuration = HistogramMetric<MetricUnits.Seconds>(
    "vibe_database_statement_duration_seconds",
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    help: "Time that statements took.")
  package static let databaseErrors = CounterMetric<MetricUnits.Count>(
    "vibe_database_errors_total", labels: [MetricLabel(DatabaseErrorClass.self)],
    help: "Database calls that failed.")

  static let database: [any Metric] = [
    databaseUp, databasePoolConnections, databasePoolLimit, databasePoolWaiting, databasePoolWait,
    databaseStatementDuration, databaseErrors,
  ]
}
