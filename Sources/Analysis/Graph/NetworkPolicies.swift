import Kubernetes
import Scalars

/// One end of a connection, as policies see it.
package struct NetworkEnd: Sendable {
  package var namespace: String
  package var labels: [String: String]
  package var namespaceLabels: [String: String]
}

/// One NetworkPolicy, ready to answer.
package struct NetworkPolicyRules: Sendable {
  package let member: ObjectSet.Member
  package let selection: LabelSelection
  package let ingress: Direction?
  package let egress: Direction?

  /// What one direction lets through; no rules: nothing.
  package struct Direction: Sendable {
    package let rules: [Rule]
  }

  package struct Rule: Sendable {
    package let cursor: Cursor
    /// Empty: everybody.
    package let peers: [Peer]
    /// Empty: every port.
    package let ports: [Port]
  }

  package struct Peer: Sendable {
    package let cursor: Cursor
    /// Nil: pods of the policy's own namespace.
    let namespaces: LabelSelection?
    /// Nil: all pods of those namespaces.
    let pods: LabelSelection?
    package let addresses: Cursor?
  }

  package struct Port: Sendable {
    package let cursor: Cursor
    package let transport: String
    /// Nil: every port of the transport.
    package let number: ClosedRange<Int>?
    /// A port by the name that a container gives it.
    package let name: String?
  }
}

extension NetworkPolicyRules {
  /// Source: Kubernetes 1.33 API, networking/v1 NetworkPolicySpec: without `policyTypes`, Ingress
  /// always counts, and Egress when there are rules for it.
  init(_ member: ObjectSet.Member) {
    let spec = member.root["spec"]
    let types = spec["policyTypes"].items.compactMap(\.text)
    let (isIngress, isEgress) =
      types.isEmpty
      ? (true, spec["egress"].exists) : (types.contains("Ingress"), types.contains("Egress"))
    self.member = member
    selection = LabelSelection(selector: spec["podSelector"])
    ingress = isIngress ? Direction(spec["ingress"], peers: "from") : nil
    egress = isEgress ? Direction(spec["egress"], peers: "to") : nil
  }

  package func selects(_ end: NetworkEnd) -> Bool {
    end.namespace == member.namespace && selection.matches(end.labels)
  }
}

extension NetworkPolicyRules.Direction {
  fileprivate init(_ rules: Cursor, peers: String) {
    self.rules = rules.items.map { rule in
      NetworkPolicyRules.Rule(
        cursor: rule, peers: rule[peers].items.map(NetworkPolicyRules.Peer.init),
        ports: rule["ports"].items.map(NetworkPolicyRules.Port.init))
    }
  }

  /// Whether a rule lets a connection with an end of the cluster through.
  package func allows(
    _ other: NetworkEnd, policyNamespace: String, port: Int, names: Set<String>, transport: String
  ) -> Bool {
    rules.contains { rule in
      rule.covers(port: port, names: names, transport: transport)
        && (rule.peers.isEmpty || rule.peers.contains { $0.matches(other, in: policyNamespace) })
    }
  }

  /// Whether a rule lets a connection to some address outside of the cluster through.
  package func allowsAddresses(port: Int, transport: String) -> Bool {
    rules.contains { rule in
      rule.covers(port: port, names: [], transport: transport)
        && (rule.peers.isEmpty || rule.peers.contains { $0.addresses != nil })
    }
  }
}

extension NetworkPolicyRules.Rule {
  /// Whether its peers may be outside of the policy's namespace, as the cluster's DNS is.
  package var mayLeadElsewhere: Bool {
    peers.isEmpty
      || peers.contains { $0.addresses != nil || $0.cursor["namespaceSelector"].exists }
  }

  /// Whether it is about a port; `names` are those that the container's port has.
  package func covers(port: Int, names: Set<String>, transport: String) -> Bool {
    ports.isEmpty
      || ports.contains { candidate in
        guard candidate.transport == transport else { return false }
        if let name = candidate.name { return names.contains(name) }
        return candidate.number?.contains(port) ?? true
      }
  }
}

extension NetworkPolicyRules.Peer {
  fileprivate init(_ cursor: Cursor) {
    self.cursor = cursor
    let (namespaces, pods) = (cursor["namespaceSelector"], cursor["podSelector"])
    self.namespaces = namespaces.exists ? LabelSelection(selector: namespaces) : nil
    self.pods = pods.exists ? LabelSelection(selector: pods) : nil
    addresses = cursor["ipBlock"].exists ? cursor["ipBlock"] : nil
  }

  package func matches(_ end: NetworkEnd, in policyNamespace: String) -> Bool {
    guard addresses == nil else { return false }
    let isNamespace =
      namespaces.map { $0.matches(end.namespaceLabels) } ?? (end.namespace == policyNamespace)
    return isNamespace && (pods.map { $0.matches(end.labels) } ?? true)
  }
}

extension NetworkPolicyRules.Port {
  fileprivate init(_ cursor: Cursor) {
    self.cursor = cursor
    transport = cursor["protocol"].text ?? "TCP"
    let first = cursor["port"]
    number = first.integer.map { $0...max($0, cursor["endPort"].integer ?? $0) }
    name = first.integer == nil ? first.text : nil
  }
}

extension ObjectSet {
  /// A pod as policies see it.
  package func end(_ pod: PodTemplate) -> NetworkEnd {
    NetworkEnd(
      namespace: pod.namespace, labels: pod.labels,
      namespaceLabels: namespaceLabels(of: pod.namespace))
  }

  package func end(_ pods: DeclaredPods) -> NetworkEnd {
    NetworkEnd(
      namespace: pods.namespace, labels: pods.labels, namespaceLabels: pods.namespaceLabels)
  }

  /// Those that the namespace's object has, and the one that the API server sets.
  package func namespaceLabels(of namespace: String) -> [String: String] {
    var labels = member("Namespace", "", namespace)?.labels ?? [:]
    labels["kubernetes.io/metadata.name"] = namespace
    return labels
  }

  /// Policies that hold for a pod in one direction.
  package func policies(
    _ direction: KeyPath<NetworkPolicyRules, NetworkPolicyRules.Direction?>, of end: NetworkEnd
  ) -> [NetworkPolicyRules] {
    networkPolicies.filter { $0[keyPath: direction] != nil && $0.selects(end) }
  }

  /// Whether the policies of the source let it open a connection.
  package func allowsEgress(
    from source: NetworkEnd, to destination: NetworkEnd, port: Int, names: Set<String> = [],
    transport: String = "TCP"
  ) -> Bool {
    let policies = policies(\.egress, of: source)
    return policies.isEmpty
      || policies.contains {
        $0.egress?.allows(
          destination, policyNamespace: $0.member.namespace, port: port, names: names,
          transport: transport) ?? false
      }
  }

  /// Whether the policies of the destination take a connection.
  package func allowsIngress(
    from source: NetworkEnd, to destination: NetworkEnd, port: Int, names: Set<String> = [],
    transport: String = "TCP"
  ) -> Bool {
    let policies = policies(\.ingress, of: destination)
    return policies.isEmpty
      || policies.contains {
        $0.ingress?.allows(
          source, policyNamespace: $0.member.namespace, port: port, names: names,
          transport: transport) ?? false
      }
  }
}
