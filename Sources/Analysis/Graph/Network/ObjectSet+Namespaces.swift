import Kubernetes

extension ObjectSet {
  /// The labels of every namespace that is known: in the set, declared, or part of every cluster.
  package var knownNamespaces: [[String: String]] {
    let own = members("Namespace").map { namespaceLabels(of: $0.name) }
    let declared = facts.pods.map {
      namespaceLabels(of: $0.namespace).merging($0.namespaceLabels) { own, _ in own }
    }
    let systems = ["kube-system", "kube-public", "default"].map(namespaceLabels)
    return own + declared + systems
  }

  /// Their names, and those that objects of the set stand in.
  package var knownNamespaceNames: Set<String> {
    Set(members("Namespace").map(\.name))
      .union(namespaces).union(facts.pods.map(\.namespace))
      .union(facts.objects.map(\.identity.namespace))
      .union(["kube-system", "kube-public", "kube-node-lease", "default"]).subtracting([""])
  }
}

extension ObjectSet {
  /// The pods of the set that a peer means.
  ///
  /// - Parameters:
  ///   - peer: of a policy.
  ///   - namespace: of the policy.
  /// - Returns: none for addresses, which are not known before pods run.
  package func pods(
    of peer: NetworkPolicyRules.Peer, in namespace: String
  ) -> [PodTemplate] {
    guard peer.addresses == nil else { return [] }
    let places =
      peer.namespaces.map { selection in
        namespaces.sorted().filter { selection.matches(namespaceLabels(of: $0)) }
      } ?? [namespace]
    return places.flatMap { place in
      peer.pods.map { pods($0, in: place) } ?? pods(in: place)
    }
  }
}
