import Scalars

/// A well-known program whose metrics are known.
package enum ExportingProgram: String, Sendable, CaseIterable {
  case kubeStateMetrics = "kube-state-metrics"
  case nodeExporter = "node_exporter"
  case cAdvisor
  case kubelet
  case controlPlane = "the control plane"
  case etcd
  case coreDNS = "CoreDNS"
  case prometheus = "Prometheus"
  case alertmanager = "Alertmanager"
  case postgresExporter = "postgres_exporter"
  case cloudNativePG = "CloudNativePG"
  case redisExporter = "redis_exporter"
  case ingressNginx = "ingress-nginx"
  case certManager = "cert-manager"
  case blackboxExporter = "blackbox_exporter"

  var table: MetricTable {
    switch self {
    case .kubeStateMetrics: .kubeStateMetrics
    case .nodeExporter: .nodeExporter
    case .cAdvisor: .cAdvisor
    case .kubelet: .kubelet
    case .controlPlane: .controlPlane
    case .etcd: .etcd
    case .coreDNS: .coreDNS
    case .prometheus: .prometheus
    case .alertmanager: .alertmanager
    case .postgresExporter: .postgresExporter
    case .cloudNativePG: .cloudNativePG
    case .redisExporter: .redisExporter
    case .ingressNginx: .ingressNginx
    case .certManager: .certManager
    case .blackboxExporter: .blackboxExporter
    }
  }

  /// Beginnings of the names that nobody else uses.
  var prefixes: [String] {
    switch self {
    case .kubeStateMetrics: ["kube_"]
    case .nodeExporter: ["node_"]
    case .cAdvisor: ["container_", "machine_", "cadvisor_"]
    case .kubelet: ["kubelet_"]
    case .controlPlane:
      [
        "apiserver_", "scheduler_", "workqueue_", "rest_client_", "etcd_", "aggregator_",
        "kube_pod_resource_", "kubeproxy_",
      ]
    case .etcd: ["etcd_"]
    case .coreDNS: ["coredns_"]
    case .prometheus: ["prometheus_", "net_conntrack_"]
    case .alertmanager: ["alertmanager_"]
    case .postgresExporter: ["pg_", "postgres_exporter_"]
    case .cloudNativePG: ["cnpg_"]
    case .redisExporter: ["redis_"]
    case .ingressNginx: ["nginx_ingress_controller_"]
    case .certManager: ["certmanager_"]
    case .blackboxExporter: ["probe_"]
    }
  }

  /// The newest release that the table was made from, for tables with everything that the program
  /// exports under its prefixes; nil where a configuration or the machine adds metrics.
  var completeUntil: ProgramRelease? {
    switch self {
    case .kubeStateMetrics: ProgramRelease(2, 16)
    case .alertmanager: ProgramRelease(0, 28)
    case .certManager: ProgramRelease(1, 18)
    default: nil
    }
  }

  /// Whether it belongs to the cluster, so that a set that watches it does not bring it.
  var isPartOfCluster: Bool {
    switch self {
    case .cAdvisor, .kubelet, .controlPlane, .etcd, .coreDNS: true
    default: false
    }
  }

  /// Whether its releases are those of the cluster.
  var followsKubernetes: Bool {
    switch self {
    case .cAdvisor, .kubelet, .controlPlane: true
    default: false
    }
  }

  /// The program that an image runs, whoever built it; nil when it is none of these.
  ///
  /// Other registries keep the name: `bitnami/node-exporter`, `rancher/mirrored-prometheus-prometheus`.
  init?(image: ImageReference) {
    let path = image.repository.split(separator: "/").map(String.init)
    guard let name = path.last?.replacing("_", with: "-") else { return nil }
    let known = Self.images.first { name == $0.name || name.hasSuffix("-" + $0.name) }
    if let known {
      self = known.program
    } else if name == "controller" && path.contains("ingress-nginx")
      || name.hasPrefix("nginx-ingress-controller")
    {
      self = .ingressNginx
    } else {
      return nil
    }
  }

  private static let images: [(name: String, program: ExportingProgram)] = [
    ("kube-state-metrics", .kubeStateMetrics), ("node-exporter", .nodeExporter),
    ("cadvisor", .cAdvisor), ("postgres-exporter", .postgresExporter),
    ("redis-exporter", .redisExporter), ("blackbox-exporter", .blackboxExporter),
    ("cert-manager-controller", .certManager), ("coredns", .coreDNS), ("etcd", .etcd),
    ("prometheus", .prometheus), ("alertmanager", .alertmanager),
  ]
}

extension String {
  /// With one character in place of another; Foundation has more, but is not at hand here.
  fileprivate func replacing(_ old: Character, with new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}
