/// A program of others whose metrics alerts and panels use, in the version that the set runs.
///
/// The tables beside this file hold the metrics that are used, with the kind, the unit and the labels
/// that each has in that version; no query can name another.
package enum Exporter: String, CaseIterable, Sendable {
  case kubeStateMetrics = "kube-state-metrics"
  case nodeExporter = "node_exporter"
  case postgresExporter = "postgres_exporter"
  /// The exporter inside each instance of CloudNativePG.
  case cloudNativePG = "CloudNativePG"
  case cAdvisor = "cAdvisor"
  case kubelet
  case prometheus = "Prometheus"
  case alertmanager = "Alertmanager"
  case certManager = "cert-manager"

  /// The version whose metrics the table lists; nil: the cluster's own program, since a version of
  /// which the metrics are stable.
  package var version: String? {
    switch self {
    case .kubeStateMetrics: "2.13.0"
    case .nodeExporter: "1.8.2"
    case .postgresExporter: "0.16.0"
    case .prometheus: "3.1.0"
    case .alertmanager: "0.28.0"
    case .cloudNativePG, .cAdvisor, .kubelet, .certManager: nil
    }
  }

  package var job: ScrapeJob {
    switch self {
    case .kubeStateMetrics: .kubeStateMetrics
    case .nodeExporter: .nodeExporter
    case .postgresExporter, .cloudNativePG: .postgres
    case .cAdvisor: .containers
    case .kubelet: .kubelet
    case .prometheus: .prometheus
    case .alertmanager: .alertmanager
    case .certManager: .certManager
    }
  }

  /// Labels that the scrape adds to each series.
  ///
  /// The exporters that report about other pods say themselves which namespace and pod they mean, and
  /// their word stands (`honor_labels`): their own pod is of no interest.
  var targetLabels: [String] {
    switch self {
    case .kubeStateMetrics, .nodeExporter, .cAdvisor, .kubelet, .certManager: ["job", "instance"]
    case .postgresExporter, .cloudNativePG, .prometheus, .alertmanager:
      ["job", "instance", "namespace", "pod"]
    }
  }
}
