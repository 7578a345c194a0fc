package import Scalars

/// One end of a flow that a set needs.
package enum FlowEnd: Sendable {
  case workload(PodTemplate)
  /// Pods that the environment declares, or that an operator makes from an object of the set.
  case declared(DeclaredPods)
  /// The API server; its addresses where they are declared.
  case apiServer
  /// The kubelet of each pod's own node.
  case node
  /// Addresses outside of the cluster, with what they are called.
  case outside(String, [CIDR])

  /// `shop/web`; what messages call it.
  package var name: String {
    switch self {
    case .workload(let pod):
      pod.namespace.isEmpty ? pod.workload.name : "\(pod.namespace)/\(pod.workload.name)"
    case .declared(let pods):
      pods.namespace.isEmpty ? pods.name : "\(pods.name) (namespace \(pods.namespace))"
    case .apiServer: "the API server"
    case .node: "the node"
    case .outside(let name, _): name
    }
  }

  /// The workload whose pods it means.
  package var pod: PodTemplate? {
    if case .workload(let pod) = self { pod } else { nil }
  }
}

extension ObjectSet {
  /// An end as policies see it; none for the API server, which has several.
  package func end(_ end: FlowEnd) -> NetworkEnd? {
    switch end {
    case .workload(let pod): self.end(pod)
    case .declared(let pods): self.end(pods)
    case .apiServer, .node, .outside: nil
    }
  }
}
