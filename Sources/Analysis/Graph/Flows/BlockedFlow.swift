import Kubernetes

/// A needed flow that the policies of the set deny for sure, with the one to mend.
package struct BlockedFlow: Sendable {
  package let flow: NeededFlow
  package let decision: NetworkDecision
  /// The policy to mend, on the side where it is.
  package let policy: NetworkPolicyRules
  package let isEgress: Bool
  /// The other side denies it too.
  package var isDeniedTwice: Bool {
    decision.egress.answer == .no && decision.ingress.answer == .no
  }

  /// The field of the policy where the opening is missing.
  package var field: Cursor {
    policy.member.root[at: "spec", isEgress ? "egress" : "ingress"]
  }

  /// The same for flows that one opening would mend.
  var cause: String {
    let other = isEgress ? "" : flow.destination.key
    return "\(policy.member.index) \(isEgress) \(flow.source.key) \(other)"
  }

  init?(_ flow: NeededFlow, in objects: ObjectSet) {
    let decision = objects.decide(flow)
    guard decision.answer == .no else { return nil }
    // A pod from which nothing goes out at all: that is the cause, not each of its destinations.
    let nothingGoesOut =
      decision.egress.answer == .no
      && decision.egress.policies.allSatisfy { $0.egress?.rules.isEmpty != false }
    let isEgress = decision.ingress.answer != .no || nothingGoesOut
    let side = isEgress ? decision.egress : decision.ingress
    let peer = BlockedFlow.peer(of: flow, isEgress, objects)
    guard
      let policy = side.policies.max(by: {
        BlockedFlow.nearness($0, isEgress, peer, flow)
          < BlockedFlow.nearness($1, isEgress, peer, flow)
      })
    else { return nil }
    self.flow = flow
    self.isEgress = isEgress
    self.decision = decision
    self.policy = policy
  }

  /// Rules of the policy that are about the peer, whatever the port.
  package func rules(aboutPeerIn objects: ObjectSet) -> [NetworkPolicyRules.Rule] {
    let peer = BlockedFlow.peer(of: flow, isEgress, objects)
    return BlockedFlow.rules(policy, isEgress).filter { rule in
      peer.map { rule.answer(peer: $0, in: policy.member.namespace) != .no } ?? false
    }
  }

  /// Rules of the policy that are about the port, whatever the peer.
  package var rulesAboutPort: [NetworkPolicyRules.Rule] {
    BlockedFlow.rules(policy, isEgress).filter {
      $0.answer(port: flow.port, names: nil, transport: flow.transport) == .yes
    }
  }

  package static func rules(
    _ policy: NetworkPolicyRules, _ isEgress: Bool
  ) -> [NetworkPolicyRules.Rule] {
    (isEgress ? policy.egress : policy.ingress)?.rules ?? []
  }

  private static func peer(
    of flow: NeededFlow, _ isEgress: Bool, _ objects: ObjectSet
  ) -> NetworkEnd? {
    let end = isEgress ? flow.destination : flow.source
    if case .outside(_, let ranges) = end { return ranges.first.map(NetworkEnd.init(addresses:)) }
    return objects.end(end)
  }

  /// How near a policy comes to letting the flow through: the author meant that one.
  private static func nearness(
    _ policy: NetworkPolicyRules, _ isEgress: Bool, _ peer: NetworkEnd?, _ flow: NeededFlow
  ) -> Int {
    let rules = rules(policy, isEgress)
    if let peer,
      rules.contains(where: { $0.answer(peer: peer, in: policy.member.namespace) != .no })
    {
      return 4
    }
    if rules.contains(where: {
      $0.answer(port: flow.port, names: nil, transport: flow.transport) == .yes
    }) {
      return 3
    }
    return (policy.selection.matchesAll ? 0 : 2) + (rules.isEmpty ? 0 : 1)
  }
}

extension ObjectSet {
  /// The denied flows of some purposes, in the order of the set.
  package func blockedFlows(_ purposes: Set<NeededFlow.Purpose>) -> [BlockedFlow] {
    flows.filter { purposes.contains($0.purpose) }.compactMap { BlockedFlow($0, in: self) }
  }
}
