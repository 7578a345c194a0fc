package import Environment
package import Kubernetes

/// The parts of the product that run pods; the raw value is the label `app.kubernetes.io/component`.
package enum Component: String, CaseIterable, Sendable {
  case server, database, backup
  case prometheus = "monitoring"
  case alertmanager = "alerting"
  case grafana = "dashboards"
  case postgresExporter = "database-exporter"
  case kubeStateMetrics = "cluster-exporter"
  case nodeExporter = "node-exporter"
  case prometheusAdapter = "metrics-adapter"

  /// The label `app.kubernetes.io/name`.
  package var name: String {
    switch self {
    case .server: "vibe-ensemble"
    case .database: "postgres"
    case .backup: "postgres-backup"
    case .prometheus: "prometheus"
    case .alertmanager: "alertmanager"
    case .grafana: "grafana"
    case .postgresExporter: "postgres-exporter"
    case .kubeStateMetrics: "kube-state-metrics"
    case .nodeExporter: "node-exporter"
    case .prometheusAdapter: "prometheus-adapter"
    }
  }

  /// The labels that select the pods of this part and no others.
  ///
  /// Two labels are enough, and a selector is immutable: what may change never belongs in it.
  package var selector: StringMap<String> {
    ["app.kubernetes.io/name": name, Component.selectorLabel: rawValue]
  }

  /// In every selector: a pod without it belongs to no Service and no controller.
  package static let selectorLabel = "app.kubernetes.io/component"

  /// The recommended labels, for an object of this part and for its pods.
  ///
  /// There is no `app.kubernetes.io/version`: the image says it, and a label would contradict it
  /// after the first `kubectl set image`. Source: Kubernetes documentation, Recommended Labels.
  package func labels(_ spec: EnvironmentSpec) -> StringMap<String> {
    [
      "app.kubernetes.io/name": name,
      "app.kubernetes.io/component": rawValue,
      "app.kubernetes.io/instance": "vibe-ensemble-\(spec.name)",
      "app.kubernetes.io/part-of": "vibe-ensemble",
      "app.kubernetes.io/managed-by": "vibe-gen",
    ]
  }
}
