package import Environment

extension ScrapeJob {
  /// The jobs of an environment's Prometheus that concern the set.
  ///
  /// Where the Prometheus Operator watches, the cluster's own parts are watched by whoever runs it.
  package static func jobs(of spec: EnvironmentSpec) -> [ScrapeJob] {
    allCases.filter { job in
      switch job {
      case .server, .postgres: true
      case .certManager: spec.hasCertificates
      case .kubeStateMetrics, .nodeExporter, .containers, .kubelet, .apiServer, .prometheus,
        .alertmanager, .grafana:
        spec.monitoring.isBundled
      }
    }
  }
}

extension MonitoringSpec {
  /// Whether Prometheus and its exporters belong to the set.
  var isBundled: Bool {
    if case .bundled = mode { true } else { false }
  }
}

extension EnvironmentSpec {
  /// Whether cert-manager makes certificates for the set.
  var hasCertificates: Bool { ingress?.tls != nil && provides.ingressController != nil }
}
