package import Findings
import Kubernetes
import Scalars

/// A pod goes out where it has to, not everywhere.
package struct EgressToWorld: Check {
  package static let info = CheckInfo(
    id: "net-egress-world",
    finds:
      "an egress rule without peers, or to every address, for pods of which nothing says that they need the Internet",
    why:
      "what gets into the pod can send data anywhere, and other rules on that port lose their sense",
    mend: "name the peers in to, or the networks that it needs",
    source: "Kubernetes 1.33 API, networking/v1 NetworkPolicyEgressRule.to",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          policyTypes: [Egress]
          egress:
            - to: []
              ports: [{ port: 443 }]
        """,
      good: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          policyTypes: [Egress]
          egress:
            - to: [{ ipBlock: { cidr: 192.0.2.0/24 } }]
              ports: [{ port: 443 }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.networkPolicies.flatMap { policy -> [Finding] in
      let rules = (policy.egress?.rules ?? []).filter { !$0.isForNamesOnly }
      let open = rules.compactMap { rule in rule.opening.map { (rule, $0) } }
      guard !open.isEmpty else { return [] }
      let pods = objects.pods(policy.selection, in: policy.member.namespace)
      return open.compactMap { rule, opening in
        guard !pods.contains(where: { isNeeded(rule, by: $0, objects) }) else { return nil }
        let ports = rule.ports.map(\.text)
        let text = ports.isEmpty ? "every port" : "port \(ports.joined(separator: ", "))"
        let what = opening.addresses?["cidr"].text ?? "everything, since the rule names no peer"
        return finding(
          opening.cursor, "\(text) is open to \(what), and nothing says that the pods need it")
      }
    }
  }

  /// An outside host in a text of the pod, or the API server where nobody says where it is.
  private func isNeeded(
    _ rule: NetworkPolicyRules.Rule, by pod: PodTemplate, _ objects: ObjectSet
  ) -> Bool {
    let asksApi = objects.neededFlows.from(pod).contains { $0.purpose == .apiServer }
    if asksApi, objects.facts.network.apiServer.isEmpty,
      !rule.ports.isEmpty, rule.ports.allSatisfy({ [443, 6443].contains($0.number?.lowerBound) })
    {
      return true
    }
    return OutsideHosts.first(of: pod, in: objects) != nil
  }
}

extension NetworkPolicyRules.Rule {
  /// It opens nothing but DNS.
  fileprivate var isForNamesOnly: Bool {
    !ports.isEmpty && ports.allSatisfy { $0.number == 53...53 || $0.number == 5353...5353 }
  }

  /// The peer, or the rule itself, that means everybody; blocks that leave out private networks are
  /// somebody's decision.
  fileprivate var opening: (cursor: Cursor, addresses: Cursor?)? {
    guard !peers.isEmpty else { return (cursor, nil) }
    let peer = peers.first { peer in
      peer.block.map { $0.range.isEverything && !$0.isOutside } == true
    }
    return peer.map { ($0.cursor, $0.addresses) }
  }
}
