import Kubernetes
import Scalars

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
    package let namespaces: LabelSelection?
    /// Nil: all pods of those namespaces.
    package let pods: LabelSelection?
    package let addresses: Cursor?
    /// Nil beside `addresses`: not a range.
    package let block: AddressBlock?
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
  /// Source: Kubernetes 1.33 API, networking/v1 NetworkPolicySpec.policyTypes: without it, Ingress
  /// always counts, and Egress when there are rules for it; an empty list of rules is none.
  init(_ member: ObjectSet.Member) {
    let spec = member.root["spec"]
    let types = spec["policyTypes"].items.compactMap(\.text)
    let (isIngress, isEgress) =
      types.isEmpty
      ? (true, !spec["egress"].items.isEmpty)
      : (types.contains("Ingress"), types.contains("Egress"))
    self.member = member
    selection = LabelSelection(policy: spec["podSelector"])
    ingress = isIngress ? Direction(spec["ingress"], peers: "from") : nil
    egress = isEgress ? Direction(spec["egress"], peers: "to") : nil
  }

  package func selects(_ end: NetworkEnd) -> Bool { answer(selecting: end) == .yes }

  /// Whether it is about a pod.
  package func answer(selecting end: NetworkEnd) -> Answer {
    guard end.namespace == member.namespace else { return .no }
    switch end.kind {
    case .addresses: return .no
    case .pods: return selection.answer(end.labels, isComplete: end.knowsAllLabels)
    case .hostNetwork:
      return min(.unknown, selection.answer(end.labels, isComplete: end.knowsAllLabels))
    }
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
}

extension NetworkPolicyRules.Rule {
  /// Whether it is about a port; `names` are those that the container's port has.
  package func covers(port: Int, names: Set<String>, transport: String) -> Bool {
    answer(port: port, names: names, transport: transport) == .yes
  }

  /// Whether it is about a port; without names, those of the container's port are not known.
  package func answer(port: Int, names: Set<String>?, transport: String) -> Answer {
    ports.isEmpty
      ? .yes : ports.map { $0.answer(port: port, names: names, transport: transport) }.max() ?? .no
  }

  /// Whether it lets a peer of the policy's pods through, whatever the port.
  package func answer(peer end: NetworkEnd, in policyNamespace: String) -> Answer {
    peers.isEmpty ? .yes : peers.map { $0.answer(end, in: policyNamespace) }.max() ?? .no
  }
}

extension NetworkPolicyRules.Peer {
  fileprivate init(_ cursor: Cursor) {
    self.cursor = cursor
    let (namespaces, pods) = (cursor["namespaceSelector"], cursor["podSelector"])
    self.namespaces = namespaces.exists ? LabelSelection(selector: namespaces) : nil
    self.pods = pods.exists ? LabelSelection(selector: pods) : nil
    addresses = cursor["ipBlock"].exists ? cursor["ipBlock"] : nil
    block = addresses.flatMap(AddressBlock.init)
  }

  package func matches(_ end: NetworkEnd, in policyNamespace: String) -> Bool {
    answer(end, in: policyNamespace) == .yes
  }

  /// Whether it means an end.
  ///
  /// Selectors never mean addresses, and a block means pods only where they have such an address,
  /// which is not known; nor is it known what either means to pods in the network of their node.
  package func answer(_ end: NetworkEnd, in policyNamespace: String) -> Answer {
    if addresses != nil {
      guard let block else { return .unknown }
      return switch end.kind {
      case .addresses(let range): block.contains(range)
      case .pods: block.mayHoldPods ? .unknown : .no
      case .hostNetwork: .unknown
      }
    }
    switch end.kind {
    case .addresses: return .no
    case .hostNetwork: return .unknown
    case .pods:
      let isThere =
        namespaces.map {
          $0.answer(end.namespaceLabels, isComplete: end.knowsAllNamespaceLabels)
        } ?? Answer(end.namespace == policyNamespace)
      return min(
        isThere, pods.map { $0.answer(end.labels, isComplete: end.knowsAllLabels) } ?? .yes)
    }
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

  func answer(port: Int, names: Set<String>?, transport: String) -> Answer {
    guard self.transport == transport else { return .no }
    if let name { return names.map { Answer($0.contains(name)) } ?? .unknown }
    return Answer(number?.contains(port) ?? true)
  }
}
