import Environment
import Kubernetes
import Scalars

/// Whom Prometheus scrapes for one job: pods of the set, or what the environment declares.
///
/// There is no other way to make one, so a target that nobody deploys cannot be written. From the
/// same value come the scrape configuration, the operator's monitor and the network flow.
package struct ScrapeTarget: Sendable {
  package let job: ScrapeJob
  let place: Place

  enum Place: Sendable {
    case pods(Pods)
    /// Every node's kubelet; the path decides what it tells.
    case kubelets(NetworkEndpoint, path: String)
    case apiServer(NetworkEndpoint)
  }

  /// One port of some pods.
  struct Pods: Sendable {
    var namespace: DNSLabel
    var labels: StringMap<String>
    var port: PortName
    var number: Int
    /// How the network policies know them.
    var peer: FlowPeer
  }

  /// A port of a workload of the set.
  static func pods<Port: PortSet>(
    _ job: ScrapeJob, _ reference: WorkloadReference<Port>, port: Port, peer: FlowPeer
  ) -> ScrapeTarget {
    guard let namespace = reference.namespace else {
      preconditionFailure("pods without a namespace cannot be found")
    }
    return ScrapeTarget(
      job: job,
      place: .pods(
        Pods(
          namespace: namespace, labels: reference.podLabels, port: port.name, number: port.number,
          peer: peer)))
  }

  /// What the cluster itself tells, as far as the environment declares where.
  static func cluster(_ spec: EnvironmentSpec) -> [ScrapeTarget] {
    let kubelets = spec.provides.nodes.map { nodes in
      [
        ScrapeTarget(job: .containers, place: .kubelets(nodes, path: "/metrics/cadvisor")),
        ScrapeTarget(job: .kubelet, place: .kubelets(nodes, path: "/metrics")),
      ]
    }
    let apiServer = spec.provides.apiServer.map { endpoint in
      ScrapeTarget(job: .apiServer, place: .apiServer(endpoint))
    }
    return (kubelets ?? []) + [apiServer].compactMap { $0 }
      + (spec.provides.certManager ? [certManager] : [])
  }

  /// Where cert-manager is when it is installed as its own manifests and its chart do it.
  ///
  /// Source: cert-manager 1.12 and later, deploy/charts/cert-manager, templates/deployment.yaml.
  static var certManager: ScrapeTarget {
    let namespace: DNSLabel = "cert-manager"
    let labels: StringMap<String> = [
      "app.kubernetes.io/name": "cert-manager", "app.kubernetes.io/component": "controller",
    ]
    return ScrapeTarget(
      job: .certManager,
      place: .pods(
        Pods(
          namespace: namespace, labels: labels, port: "http-metrics", number: 9402,
          peer: .neighbours(namespace: namespace, labels: labels))))
  }

  /// Where the pods are; nil for what has no pods.
  var podNamespace: DNSLabel? {
    guard case .pods(let pods) = place else { return nil }
    return pods.namespace
  }

  /// The way from a Prometheus to the target.
  func flow(from prometheus: FlowPeer) -> Flow {
    switch place {
    case .pods(let pods): Flow(from: prometheus, to: pods.peer, ports: [.tcp(pods.number)])
    case .kubelets(let endpoint, _), .apiServer(let endpoint):
      Flow(
        from: prometheus, to: .networks(endpoint.networks, except: []),
        ports: [.tcp(endpoint.port)])
    }
  }
}
