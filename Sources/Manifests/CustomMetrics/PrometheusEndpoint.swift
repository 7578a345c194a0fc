import Environment
import Kubernetes

/// The Prometheus that scrapes the server, for those who query it.
struct PrometheusEndpoint {
  /// `http://HOST:PORT`.
  var url: String
  /// How the network policies know its pods.
  var peer: FlowPeer

  /// The set's own.
  init(_ service: ServiceReference<PrometheusPort>, pods: Workload) {
    url = "http://\(service.host):\(service.number(of: .http))"
    peer = .workload(pods)
  }

  /// One of the Prometheus Operator, by the Service that the operator itself makes for each
  /// namespace with one.
  ///
  /// Source: Prometheus Operator 0.79, pkg/prometheus/server/statefulset.go, governing Service
  /// `prometheus-operated`, port `web`.
  init(operated pods: PodsElsewhere) {
    url = "http://prometheus-operated.\(pods.namespace).svc:\(PrometheusPort.http.number)"
    peer = .elsewhere(pods)
  }

  func flow(from source: FlowPeer) -> Flow {
    Flow(from: source, to: peer, ports: [.tcp(PrometheusPort.http.number)])
  }
}
