import Kubernetes

/// What all NetworkPolicies of a set say together.
///
/// Answers one question at a time: the policies of an end are found by its namespace and its labels.
///
/// Source: Kubernetes documentation, Network Policies: "The two sorts of pod isolation".
package struct EffectivePolicies: Sendable {
  /// Every policy, in the order of the set.
  package let all: [NetworkPolicyRules]
  /// Namespaces where policies of other kinds add to these; nil: everywhere.
  private let foreign: Set<String>?
  private let byNamespace: [String: Places]

  /// Places of policies in `all`, by a label that all pods of the policy have.
  private struct Places: Sendable {
    var byLabel: [String: [String: [Int]]] = [:]
    var others: [Int] = []
    var all: [Int] = []
  }

  init(_ members: [ObjectSet.Member]) {
    var (all, foreign, byNamespace): ([NetworkPolicyRules], Set<String>?, [String: Places]) = (
      [], [], [:]
    )
    for member in members {
      switch Self.kind(of: member.identity) {
      case .network: all.append(NetworkPolicyRules(member))
      case .foreign: foreign?.insert(member.namespace)
      case .foreignEverywhere: foreign = nil
      case nil: break
      }
    }
    for (index, policy) in all.enumerated() {
      var places = byNamespace[policy.member.namespace] ?? Places()
      places.all.append(index)
      if let label = policy.selection.wantedLabel {
        places.byLabel[label.key, default: [:]][label.value, default: []].append(index)
      } else {
        places.others.append(index)
      }
      byNamespace[policy.member.namespace] = places
    }
    (self.all, self.foreign, self.byNamespace) = (all, foreign, byNamespace)
  }

  /// Policies of one direction that hold for an end, or may do so.
  package func policies(
    _ direction: KeyPath<NetworkPolicyRules, NetworkPolicyRules.Direction?>,
    of end: NetworkEnd
  ) -> [NetworkPolicyRules] {
    candidates(end).filter {
      $0[keyPath: direction] != nil && $0.answer(selecting: end) != .no
    }
  }

  /// Policies of a namespace, in the order of the set.
  package func policies(in namespace: String) -> [NetworkPolicyRules] {
    (byNamespace[namespace]?.all ?? []).map { all[$0] }
  }

  /// Policies of other kinds may let through what these don't, or close what they leave open.
  package func hasOthers(in namespace: String) -> Bool {
    foreign.map { $0.contains(namespace) } ?? true
  }

  /// Whether a connection comes about.
  package func decide(from source: NetworkEnd, to target: NetworkTarget) -> NetworkDecision {
    NetworkDecision(
      egress: side(\.egress, of: source, peer: target.end, target),
      ingress: side(\.ingress, of: target.end, peer: source, target))
  }

  /// What one side says of a connection between one of its pods and a peer.
  package func side(
    _ direction: KeyPath<NetworkPolicyRules, NetworkPolicyRules.Direction?>,
    of end: NetworkEnd, peer: NetworkEnd, _ target: NetworkTarget
  ) -> NetworkDecision.Side {
    let policies = policies(direction, of: end)
    guard !policies.isEmpty else {
      return .init(
        answer: hasOthers(in: end.namespace) ? .unknown : .yes, policies: [], openings: [])
    }
    var openings: [NetworkDecision.Opening] = []
    var isClosed = false
    for policy in policies {
      let selects = policy.answer(selecting: end)
      isClosed = isClosed || selects == .yes
      for rule in policy[keyPath: direction]?.rules ?? [] {
        let answer = [
          selects, rule.answer(peer: peer, in: policy.member.namespace),
          rule.answer(port: target.port, names: target.names, transport: target.transport),
        ].min()
        if let answer, answer > .no {
          openings.append(.init(policy: policy, rule: rule, answer: answer))
        }
      }
    }
    var answer = openings.map(\.answer).max() ?? .no
    if answer == .no, !isClosed || hasOthers(in: end.namespace) { answer = .unknown }
    return .init(answer: answer, policies: policies, openings: openings)
  }

  /// Those that may select an end, found by its labels; the others cannot.
  private func candidates(_ end: NetworkEnd) -> [NetworkPolicyRules] {
    if case .addresses = end.kind { return [] }
    guard let places = byNamespace[end.namespace] else { return [] }
    guard end.knowsAllLabels else { return places.all.map { all[$0] } }
    var found = places.others
    for (key, value) in end.labels { found += places.byLabel[key]?[value] ?? [] }
    for key in LabelSelection.addedByControllers {
      found += (places.byLabel[key] ?? [:]).values.flatMap { $0 }
    }
    return found.sorted().map { all[$0] }
  }

  private enum Kind { case network, foreign, foreignEverywhere }

  /// Sources: Kubernetes SIG Network, Network Policy API; Cilium and Calico documentation.
  private static func kind(of identity: ObjectIdentity) -> Kind? {
    switch (identity.group, identity.kind) {
    case ("networking.k8s.io", "NetworkPolicy"), ("extensions", "NetworkPolicy"): .network
    case ("cilium.io", "CiliumNetworkPolicy"), ("projectcalico.org", "NetworkPolicy"),
      ("crd.projectcalico.org", "NetworkPolicy"), ("crd.antrea.io", "NetworkPolicy"):
      .foreign
    case ("cilium.io", "CiliumClusterwideNetworkPolicy"),
      ("projectcalico.org", "GlobalNetworkPolicy"),
      ("crd.projectcalico.org", "GlobalNetworkPolicy"),
      ("crd.antrea.io", "ClusterNetworkPolicy"),
      ("policy.networking.k8s.io", "AdminNetworkPolicy"),
      ("policy.networking.k8s.io", "BaselineAdminNetworkPolicy"):
      .foreignEverywhere
    default: nil
    }
  }
}

extension ObjectSet {
  /// Every NetworkPolicy.
  package var networkPolicies: [NetworkPolicyRules] { network.all }

  /// Policies that hold for a pod in one direction.
  package func policies(
    _ direction: KeyPath<NetworkPolicyRules, NetworkPolicyRules.Direction?>,
    of end: NetworkEnd
  ) -> [NetworkPolicyRules] {
    network.policies(direction, of: end)
  }
}
