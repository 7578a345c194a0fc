import TestSupport

/// Namespaces, pods and policies at random, as values and as manifests.
struct RandomNetwork {
  var namespaces: [(name: String, labels: [String: String])] = []
  var pods: [Pod] = []
  var policies: [Policy] = []

  struct Pod {
    var namespace: String
    var name: String
    var labels: [String: String]
    var ports: [(name: String?, number: Int, transport: String)]
  }

  struct Selector {
    var labels: [String: String] = [:]
    var expressions: [(key: String, operation: String, values: [String])] = []
  }

  struct Peer {
    var namespaces: Selector?
    var pods: Selector?
    var block: (cidr: String, exceptions: [String])?
  }

  struct Port {
    var transport: String?
    /// A number or a name; nil: all.
    var port: String?
    var endPort: Int?
  }

  struct Rule {
    var peers: [Peer]?
    var ports: [Port]?
  }

  struct Policy {
    var namespace: String
    var name: String
    var pods: Selector?
    var types: [String]?
    var ingress: [Rule]?
    var egress: [Rule]?
  }

  // MARK: Making

  init(_ random: inout SeededGenerator) {
    for name in ["one", "two", "three"] {
      namespaces.append((name, Self.labels(&random, keys: ["team", "kind"])))
    }
    for index in 0..<Int.random(in: 2...6, using: &random) {
      pods.append(
        Pod(
          namespace: random.pick(namespaces).name, name: "pod-\(index)",
          labels: Self.labels(&random, keys: ["app", "tier"]),
          ports: Self.containerPorts(&random)))
    }
    for index in 0..<Int.random(in: 0...5, using: &random) {
      let types: [String]? = random.pick([
        nil, nil, [], ["Ingress"], ["Egress"], ["Ingress", "Egress"],
      ])
      policies.append(
        Policy(
          namespace: random.pick(namespaces).name, name: "policy-\(index)",
          pods: random.once(in: 8) ? nil : Self.selector(&random, keys: ["app", "tier"]),
          types: types,
          ingress: Self.rules(&random), egress: Self.rules(&random)))
    }
  }

  private static func labels(
    _ random: inout SeededGenerator, keys: [String]
  ) -> [String: String] {
    var labels: [String: String] = [:]
    for key in keys where !random.once(in: 4) { labels[key] = random.pick(["a", "b", "c"]) }
    return labels
  }

  private static func containerPorts(
    _ random: inout SeededGenerator
  ) -> [(name: String?, number: Int, transport: String)] {
    var ports: [(name: String?, number: Int, transport: String)] = []
    if !random.once(in: 3) { ports.append(("http", random.pick([80, 8080]), "TCP")) }
    if random.once(in: 2) { ports.append((random.pick([nil, "metrics"]), 9090, "TCP")) }
    if random.once(in: 3) { ports.append(("dns", 53, "UDP")) }
    return ports
  }

  private static func selector(
    _ random: inout SeededGenerator, keys: [String]
  ) -> Selector {
    var selector = Selector()
    if random.once(in: 4) { return selector }
    if random.once(in: 2) { selector.labels[random.pick(keys)] = random.pick(["a", "b"]) }
    while random.once(in: 3) {
      let operation = random.pick(["In", "NotIn", "Exists", "DoesNotExist"])
      let values = operation.hasSuffix("In") ? random.pick([["a"], ["a", "b"], ["c"]]) : []
      selector.expressions.append((random.pick(keys), operation, values))
    }
    return selector
  }

  private static func rules(_ random: inout SeededGenerator) -> [Rule]? {
    if random.once(in: 3) { return nil }
    return (0..<random.pick([0, 1, 1, 2])).map { _ in
      Rule(peers: peers(&random), ports: ports(&random))
    }
  }

  private static func peers(_ random: inout SeededGenerator) -> [Peer]? {
    if random.once(in: 5) { return nil }
    return (0..<random.pick([0, 1, 1, 2])).map { _ in
      if random.once(in: 3) {
        return Peer(
          block: random.pick([
            ("0.0.0.0/0", []), ("0.0.0.0/0", ["10.0.0.0/8"]), ("10.0.0.0/8", ["10.1.0.0/16"]),
            ("203.0.113.0/24", []), ("203.0.113.0/24", ["203.0.113.128/25"]),
            (
              "0.0.0.0/0",
              [
                "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10",
              ]
            ),
          ]))
      }
      let namespaces = selector(
        &random, keys: ["team", "kind", "kubernetes.io/metadata.name"])
      let pods = selector(&random, keys: ["app", "tier"])
      return switch Int.random(in: 0..<3, using: &random) {
      case 0: Peer(namespaces: namespaces)
      case 1: Peer(pods: pods)
      default: Peer(namespaces: namespaces, pods: pods)
      }
    }
  }

  private static func ports(_ random: inout SeededGenerator) -> [Port]? {
    if random.once(in: 3) { return nil }
    return (0..<random.pick([0, 1, 2])).map { _ in
      let transport: String? = random.pick([nil, "TCP", "UDP"])
      switch Int.random(in: 0..<4, using: &random) {
      case 0: return Port(transport: transport)
      case 1: return Port(transport: transport, port: random.pick(["http", "metrics", "dns"]))
      case 2:
        return Port(
          transport: transport, port: random.pick(["50", "80"]), endPort: random.pick([90, 8080]))
      default: return Port(transport: transport, port: random.pick(["53", "80", "8080", "9090"]))
      }
    }
  }

  // MARK: Manifests

  var manifests: String {
    let namespaces = namespaces.map { namespace in
      """
      apiVersion: v1
      kind: Namespace
      metadata: { name: \(namespace.name), labels: \(Self.text(namespace.labels)) }
      """
    }
    let pods = pods.map { pod in
      let ports = pod.ports.map { port in
        let name = port.name.map { "name: \($0), " } ?? ""
        return "{ \(name)containerPort: \(port.number), protocol: \(port.transport) }"
      }
      return """
        apiVersion: v1
        kind: Pod
        metadata: { name: \(pod.name), namespace: \(pod.namespace), labels: \(Self.text(pod.labels)) }
        spec: { containers: [{ name: main, image: a, ports: [\(ports.joined(separator: ", "))] }] }
        """
    }
    return (namespaces + pods + policies.map(\.text)).joined(separator: "\n---\n")
  }

  fileprivate static func text(_ labels: [String: String]) -> String {
    let entries = labels.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return "{ \(entries.joined(separator: ", ")) }"
  }
}

extension RandomNetwork.Policy {
  fileprivate var text: String {
    var fields: [String] = []
    if let pods { fields.append("podSelector: \(pods.text)") }
    if let types { fields.append("policyTypes: [\(types.joined(separator: ", "))]") }
    if let ingress { fields.append("ingress: \(Self.text(ingress, "from"))") }
    if let egress { fields.append("egress: \(Self.text(egress, "to"))") }
    return """
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: { name: \(name), namespace: \(namespace) }
      spec: { \(fields.joined(separator: ", ")) }
      """
  }

  private static func text(_ rules: [RandomNetwork.Rule], _ peers: String) -> String {
    let texts = rules.map { rule in
      var fields: [String] = []
      if let own = rule.peers {
        fields.append("\(peers): [\(own.map(\.text).joined(separator: ", "))]")
      }
      if let ports = rule.ports {
        fields.append("ports: [\(ports.map(\.text).joined(separator: ", "))]")
      }
      return "{ \(fields.joined(separator: ", ")) }"
    }
    return "[\(texts.joined(separator: ", "))]"
  }
}

extension RandomNetwork.Peer {
  fileprivate var text: String {
    var fields: [String] = []
    if let namespaces { fields.append("namespaceSelector: \(namespaces.text)") }
    if let pods { fields.append("podSelector: \(pods.text)") }
    if let block {
      fields.append(
        "ipBlock: { cidr: \(block.cidr), except: [\(block.exceptions.joined(separator: ", "))] }")
    }
    return "{ \(fields.joined(separator: ", ")) }"
  }
}

extension RandomNetwork.Port {
  fileprivate var text: String {
    var fields: [String] = []
    if let transport { fields.append("protocol: \(transport)") }
    if let port { fields.append("port: \(port)") }
    if let endPort { fields.append("endPort: \(endPort)") }
    return "{ \(fields.joined(separator: ", ")) }"
  }
}

extension RandomNetwork.Selector {
  fileprivate var text: String {
    var fields: [String] = []
    if !labels.isEmpty { fields.append("matchLabels: \(RandomNetwork.text(labels))") }
    if !expressions.isEmpty {
      let texts = expressions.map { expression in
        let values =
          expression.values.isEmpty
          ? "" : ", values: [\(expression.values.joined(separator: ", "))]"
        return "{ key: \(expression.key), operator: \(expression.operation)\(values) }"
      }
      fields.append("matchExpressions: [\(texts.joined(separator: ", "))]")
    }
    return "{ \(fields.joined(separator: ", ")) }"
  }
}
