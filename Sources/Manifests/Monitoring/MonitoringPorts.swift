package import Kubernetes
import Scalars

/// The port of Prometheus: its API, its pages, and its own metrics.
package enum PrometheusPort: String, PortSet {
  case http

  package var number: Int { 9090 }
}

/// The ports of Alertmanager.
package enum AlertmanagerPort: String, PortSet {
  /// Its API, its pages, and its own metrics.
  case http
  /// The replicas tell each other what they have sent, by both transports.
  case cluster
  case clusterDatagram = "cluster-udp"

  package var number: Int {
    switch self {
    case .http: 9093
    case .cluster, .clusterDatagram: 9094
    }
  }

  package var transport: TransportProtocol { self == .clusterDatagram ? .udp : .tcp }
}

/// The port of postgres_exporter.
package enum PostgresExporterPort: String, PortSet {
  case metrics

  package var number: Int { 9187 }
}

/// The ports of kube-state-metrics.
package enum KubeStateMetricsPort: String, PortSet {
  case metrics
  /// Its own state: the readiness probe asks here.
  case telemetry

  package var number: Int {
    switch self {
    case .metrics: 8080
    case .telemetry: 8081
    }
  }
}

/// The port of node_exporter.
package enum NodeExporterPort: String, PortSet {
  case metrics

  package var number: Int { 9100 }
}
