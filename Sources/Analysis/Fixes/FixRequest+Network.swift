import Findings
import Kubernetes
import YAML

extension FixRequest {
  /// A rule that lets the pods of a policy ask the cluster's DNS.
  func addNames() -> SafeFix? {
    guard steps == ["spec", "egress"], let spec = member.node["spec"] else { return nil }
    let rule = Self.rule(to: objects.facts.pods.first { $0.name.contains("DNS") })
    if let rules = spec["egress"], !rules.isNull {
      return fix("add egress to the cluster's DNS") { $0.adding(rule, to: rules) }
    }
    guard spec["egress"] == nil else { return nil }
    return fix("add egress to the cluster's DNS") {
      $0.adding("egress", .sequence([rule]), to: spec)
    }
  }

  /// The pods that are declared, else those of kube-dns and CoreDNS.
  private static func rule(to pods: DeclaredPods?) -> Node {
    let labels = pods?.labels ?? ["k8s-app": "kube-dns"]
    let namespace = ["kubernetes.io/metadata.name": pods?.namespace ?? "kube-system"]
    let peer = Node.mapping([
      Node.Entry("namespaceSelector", selector(namespace)),
      Node.Entry("podSelector", selector(labels)),
    ])
    return .mapping([
      Node.Entry("to", .sequence([peer])),
      Node.Entry("ports", .sequence(["UDP", "TCP"].map(port))),
    ])
  }

  private static func selector(_ labels: [String: String]) -> Node {
    .mapping([
      Node.Entry(
        "matchLabels",
        .mapping(labels.sorted { $0.key < $1.key }.map { Node.Entry($0.key, .string($0.value)) }))
    ])
  }

  private static func port(_ transport: String) -> Node {
    .mapping([Node.Entry("protocol", .string(transport)), Node.Entry("port", .integer(53))])
  }
}
