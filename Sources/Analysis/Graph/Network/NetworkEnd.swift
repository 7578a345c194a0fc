package import Scalars

/// One end of a connection, as policies see it.
package struct NetworkEnd: Sendable {
  package var namespace: String
  package var labels: [String: String]
  package var namespaceLabels: [String: String]
  /// There are no labels beside those: not so for pods that only an environment declares.
  package var knowsAllLabels: Bool
  /// There are no labels of the namespace beside those: its object is in the set.
  package var knowsAllNamespaceLabels: Bool
  package var kind: Kind

  package enum Kind: Sendable {
    /// Pods; their address is not known before they run.
    case pods
    /// Pods in the network of their node: policies do not select them, or not in every cluster.
    ///
    /// Source: Kubernetes documentation, Network Policies: "NetworkPolicy and hostNetwork pods".
    case hostNetwork
    /// Whoever has an address of the range.
    case addresses(CIDR)
  }

  package init(
    namespace: String, labels: [String: String], namespaceLabels: [String: String],
    knowsAllLabels: Bool = true, knowsAllNamespaceLabels: Bool = true, kind: Kind = .pods
  ) {
    self.namespace = namespace
    self.labels = labels
    self.namespaceLabels = namespaceLabels
    self.knowsAllLabels = knowsAllLabels
    self.knowsAllNamespaceLabels = knowsAllNamespaceLabels
    self.kind = kind
  }

  /// Addresses outside of the cluster's pods.
  package init(addresses: CIDR) {
    self.init(
      namespace: "", labels: [:], namespaceLabels: [:], kind: .addresses(addresses))
  }

  /// Pods of a namespace of which not even the name is known; no namespace can be called so.
  package static func somewhere(_ labels: [String: String]) -> NetworkEnd {
    NetworkEnd(
      namespace: "-", labels: labels, namespaceLabels: [:], knowsAllLabels: false,
      knowsAllNamespaceLabels: false)
  }

  /// All of IPv4.
  package static let world = NetworkEnd(addresses: CIDR(stringLiteral: "0.0.0.0/0"))
}

extension ObjectSet {
  /// A pod as policies see it.
  package func end(_ pod: PodTemplate) -> NetworkEnd {
    NetworkEnd(
      namespace: pod.namespace, labels: pod.labels,
      namespaceLabels: namespaceLabels(of: pod.namespace),
      knowsAllNamespaceLabels: member("Namespace", "", pod.namespace) != nil,
      kind: pod.spec["hostNetwork"].boolean == true ? .hostNetwork : .pods)
  }

  package func end(_ pods: DeclaredPods) -> NetworkEnd {
    guard !pods.namespace.isEmpty else { return .somewhere(pods.labels) }
    // Who declares pods gives the labels that tell them apart, and their pods may have more.
    return NetworkEnd(
      namespace: pods.namespace, labels: pods.labels,
      namespaceLabels: namespaceLabels(of: pods.namespace)
        .merging(pods.namespaceLabels) { own, _ in own },
      knowsAllLabels: false,
      knowsAllNamespaceLabels: member("Namespace", "", pods.namespace) != nil)
  }

  /// Those that the namespace's object has, and the one that the API server sets.
  ///
  /// Source: Kubernetes documentation, Network Policies: "Targeting a Namespace by its name".
  package func namespaceLabels(of namespace: String) -> [String: String] {
    var labels = member("Namespace", "", namespace)?.labels ?? [:]
    labels["kubernetes.io/metadata.name"] = namespace.isEmpty ? "default" : namespace
    return labels
  }
}
