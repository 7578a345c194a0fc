import Contract

/// Whom Prometheus scrapes.
package enum ScrapeJob: CaseIterable, Sendable {
  case server
  /// postgres_exporter, or the exporter inside each instance of CloudNativePG.
  case postgres
  case kubeStateMetrics
  case nodeExporter
  /// Containers as the kubelet's cAdvisor measures them.
  case containers
  /// Volumes as the kubelet measures them.
  case kubelet
  case apiServer
  case prometheus
  case alertmanager
  case grafana
  /// The controller of cert-manager, where the environment has certificates.
  case certManager

  /// The label `job` of every series.
  package var name: String {
    switch self {
    case .server: Scrape.serverJob
    case .postgres: "postgres"
    case .kubeStateMetrics: "kube-state-metrics"
    case .nodeExporter: "node-exporter"
    case .containers: "cadvisor"
    case .kubelet: "kubelet"
    case .apiServer: "kubernetes-apiserver"
    case .prometheus: "prometheus"
    case .alertmanager: "alertmanager"
    case .grafana: "grafana"
    case .certManager: "cert-manager"
    }
  }
}
