import Kubernetes

extension Derivation {
  /// What a policy lets through, with the pods that each peer means.
  static func rules(_ policy: NetworkPolicyRules, _ objects: ObjectSet) -> [Derivation] {
    [("from", policy.ingress), ("to", policy.egress)].compactMap { word, direction in
      guard let direction else { return nil }
      let rows = direction.rules.flatMap { rule -> [[String]] in
        let ports =
          rule.ports.isEmpty
          ? "every port" : rule.ports.map(\.description).joined(separator: ", ")
        guard !rule.peers.isEmpty else { return [[rule.cursor.path, "\(word) everybody", ports]] }
        return rule.peers.map { peer in
          [peer.cursor.path, "\(word) \(meant(by: peer, policy, objects))", ports]
        }
      }
      return Derivation(
        "\(policy.member.identity): \(word == "from" ? "ingress" : "egress")", rows,
        conclusion: rows.isEmpty ? "nothing is let through" : nil)
    }
  }

  private static func meant(
    by peer: NetworkPolicyRules.Peer, _ policy: NetworkPolicyRules, _ objects: ObjectSet
  ) -> String {
    if let addresses = peer.addresses { return "addresses \(addresses["cidr"].text ?? "")" }
    let namespace = policy.member.namespace
    let own = objects.pods.filter { peer.matches(objects.end($0), in: namespace) }
      .map(\.description)
    let others = objects.facts.pods.filter { peer.matches(objects.end($0), in: namespace) }
      .map(\.name)
    let all = own + others
    return all.isEmpty ? "no pod that is known" : all.joined(separator: ", ")
  }

  /// The policies that hold for the pods of a workload.
  static func policies(for pod: PodTemplate, _ objects: ObjectSet) -> Derivation {
    let end = objects.end(pod)
    let rows = objects.networkPolicies.filter { $0.selects(end) }.map { policy in
      [
        "\(policy.member.identity)", policy.ingress == nil ? "" : "ingress",
        policy.egress == nil ? "" : "egress",
      ]
    }
    return Derivation(
      "policies that select the pods of \(pod.description)", rows,
      conclusion: rows.isEmpty ? "none: every connection is let through" : nil)
  }
}

extension NetworkPolicyRules.Port {
  fileprivate var description: String {
    let port =
      name ?? number.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
      }
      ?? "every port"
    return "\(port)/\(transport)"
  }
}

extension ObjectSet {
  /// The policies that an object has to do with: itself, or those that select its pods.
  func policies(of object: Member) -> [NetworkPolicyRules] {
    let ends = pods.filter { $0.workload === object }.map(end)
    return networkPolicies.filter { policy in
      policy.member === object || ends.contains { policy.selects($0) }
    }
  }
}
