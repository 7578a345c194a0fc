import Kubernetes
import YAML

/// Decides whether the set's NetworkPolicies let one end talk to another.
///
/// Source: Kubernetes documentation, Network Policies: a pod that no policy selects for a direction
/// is free in it; otherwise one rule of one selecting policy must allow the peer and the port; a
/// connection needs both ends.
struct PolicyEvaluator {
  /// One end of a connection.
  enum End {
    /// A pod of a namespace.
    case pod(namespace: String, labels: [String: String])
    /// An address outside the cluster.
    case address(String)
  }

  struct Port {
    var number: Int
    var transport = "TCP"

    static func tcp(_ number: Int) -> Port { Port(number: number) }
    static func udp(_ number: Int) -> Port { Port(number: number, transport: "UDP") }
  }

  private let policies: [(namespace: String, spec: Node)]

  init(_ objects: [ManifestObject]) {
    policies = objects.filter { $0.kind == "NetworkPolicy" }.map { ($0.namespace ?? "", $0.spec) }
  }

  func allows(_ source: End, to destination: End, _ port: Port) -> Bool {
    passes(source, peer: destination, port, direction: "Egress", rules: "egress", peers: "to")
      && passes(
        destination, peer: source, port, direction: "Ingress", rules: "ingress", peers: "from")
  }

  private func passes(
    _ end: End, peer: End, _ port: Port, direction: String, rules: String, peers: String
  ) -> Bool {
    guard case .pod(let home, let labels) = end else { return true }
    let selecting = policies.filter { policy in
      policy.namespace == home
        && policy.spec.list("policyTypes").contains { $0.text == direction }
        && LabelSelection.selects(policy.spec["podSelector"], labels)
    }
    guard !selecting.isEmpty else { return true }
    return selecting.flatMap { $0.spec.list(rules) }.contains { rule in
      matches(rule[peers]?.items, peer, in: home) && matches(rule["ports"]?.items, port)
    }
  }

  /// An absent or empty list of peers is everybody.
  private func matches(_ peers: [Node]?, _ end: End, in namespace: String) -> Bool {
    guard let peers, !peers.isEmpty else { return true }
    return peers.contains { peer in
      switch end {
      case .pod(let home, let labels):
        guard peer["ipBlock"] == nil else { return false }
        let homeMatches =
          peer["namespaceSelector"].map {
            LabelSelection.selects($0, ["kubernetes.io/metadata.name": home])
          } ?? (home == namespace)
        let podMatches = peer["podSelector"].map { LabelSelection.selects($0, labels) } ?? true
        return homeMatches && podMatches
      case .address(let address):
        guard let block = peer["ipBlock"], let cidr = block["cidr"]?.text else { return false }
        return Self.contains(cidr, address)
          && !block.list("except").contains { Self.contains($0.text ?? "", address) }
      }
    }
  }

  /// An absent or empty list of ports is every port.
  private func matches(_ ports: [Node]?, _ port: Port) -> Bool {
    guard let ports, !ports.isEmpty else { return true }
    return ports.contains {
      $0["port"]?.number == port.number && ($0["protocol"]?.text ?? "TCP") == port.transport
    }
  }

  /// IPv4 only.
  static func contains(_ cidr: String, _ address: String) -> Bool {
    let parts = cidr.split(separator: "/")
    guard parts.count == 2, let length = Int(parts[1]), let network = number(String(parts[0])),
      let host = number(address)
    else { return false }
    return length == 0 || network >> (32 - length) == host >> (32 - length)
  }

  private static func number(_ address: String) -> Int? {
    let bytes = address.split(separator: ".").compactMap { Int($0) }
    return bytes.count == 4 ? bytes.reduce(0) { $0 << 8 | $1 } : nil
  }
}
