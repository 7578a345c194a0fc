/// The DNS of the cluster, as the egress rules of pods see it.
///
/// Source: Kubernetes documentation, "Customizing DNS Service": the pods have the label
/// `k8s-app: kube-dns` in `kube-system`; OpenShift has its own, which listen on 5353.
struct NameServers {
  private let objects: ObjectSet
  private let ends: [NetworkEnd]
  private let isDeclared: Bool

  init(_ objects: ObjectSet) {
    let declared = objects.facts.pods.filter { $0.name.contains("DNS") }
    self.objects = objects
    isDeclared = !declared.isEmpty
    guard declared.isEmpty else {
      ends = declared.map(objects.end)
      return
    }
    let own = objects.pods.filter { pod in
      pod.containers.flatMap(\.ports).contains { $0.number == 53 && $0.transport == "UDP" }
    }
    ends =
      own.map(objects.end) + [
        Self.end("kube-system", ["k8s-app": "kube-dns"]),
        Self.end(
          "openshift-dns", ["dns.operator.openshift.io/daemonset-dns": "default"]),
      ]
  }

  private static func end(_ namespace: String, _ labels: [String: String]) -> NetworkEnd {
    NetworkEnd(
      namespace: namespace, labels: labels,
      namespaceLabels: ["kubernetes.io/metadata.name": namespace], knowsAllLabels: false,
      knowsAllNamespaceLabels: false)
  }

  /// Whether a rule of an egress policy leads to it.
  func answer(
    _ rule: NetworkPolicyRules.Rule, of policy: NetworkPolicyRules, transport: String
  ) -> Answer {
    let namespace = policy.member.namespace
    let answer =
      ends.map { end in
        let port = end.namespace == "openshift-dns" ? 5353 : 53
        return min(
          rule.answer(port: port, names: nil, transport: transport),
          rule.answer(peer: end, in: namespace))
      }.max() ?? .no
    let port = rule.answer(port: 53, names: nil, transport: transport)
    if answer > .no || port == .no { return answer }
    // An address may be that of the Service, or of a cache on the node.
    return rule.peers.contains { $0.addresses != nil || mayBeElsewhere($0) } ? .unknown : .no
  }

  /// A namespace of which the set knows nothing may have the DNS, when nobody declares where it is.
  private func mayBeElsewhere(_ peer: NetworkPolicyRules.Peer) -> Bool {
    guard !isDeclared, let selection = peer.namespaces else { return false }
    let wanted = peer.cursor[at: "namespaceSelector", "matchLabels", "kubernetes.io/metadata.name"]
    guard let name = wanted.text else {
      return selection.keys.contains { $0 != "kubernetes.io/metadata.name" }
    }
    return !objects.namespaces.contains(name) && name != "kube-system"
  }
}
