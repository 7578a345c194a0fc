import Environment
import Prometheus

/// The metrics that each exporter of PostgreSQL has under names of its own.
struct DatabaseMetrics {
  let connections: ExporterGauge<Units.Count>
  let maximumConnections: ExporterGauge<Units.Count>
  /// Own labels of those series in tests.
  let maximumConnectionsLabels: [NamedValue]
  let longestTransaction: ExporterGauge<Units.Seconds>

  init(_ spec: EnvironmentSpec) {
    switch spec.postgres.mode {
    case .cluster:
      connections = CloudNativePGMetrics.connections
      maximumConnections = CloudNativePGMetrics.maximumConnections
      maximumConnectionsLabels = [NamedValue("name", "max_connections")]
      longestTransaction = CloudNativePGMetrics.longestTransaction
    case .statefulSet, .external:
      connections = PostgresMetrics.connections
      maximumConnections = PostgresMetrics.maximumConnections
      maximumConnectionsLabels = []
      longestTransaction = PostgresMetrics.longestTransaction
    }
  }
}
