package import Findings
import Kubernetes

/// A peer with two selectors is one item of the list.
package struct PeerSplit: Check {
  package static let info = CheckInfo(
    id: "net-peer-and-or",
    finds:
      "a rule that names a namespace and pods as two peers, where no pod of its own namespace is meant by the second",
    why:
      "all pods of that namespace get through, and the pod selector means pods of the own namespace",
    mend: "write both selectors into one item of the list, without a dash before the second",
    source: "Kubernetes documentation, Network Policies: Behavior of to and from selectors",
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
          policyTypes: [Ingress]
          ingress:
            - from:
                - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: watch } }
                - podSelector: { matchLabels: { app: prometheus } }
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
          policyTypes: [Ingress]
          ingress:
            - from:
                - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: watch } }
                  podSelector: { matchLabels: { app: prometheus } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.networkPolicies.flatMap { policy in
      [policy.ingress, policy.egress].compactMap { $0 }.flatMap(\.rules).compactMap { rule in
        finding(rule, policy, objects)
      }
    }
  }

  private func finding(
    _ rule: NetworkPolicyRules.Rule, _ policy: NetworkPolicyRules, _ objects: ObjectSet
  ) -> Finding? {
    for (first, second) in zip(rule.peers, rule.peers.dropFirst()) {
      let pairs = [(first, second), (second, first)]
      for (namespaces, pods) in pairs {
        guard let there = namespaces.namespaces, namespaces.pods == nil, !there.matchesAll,
          let wanted = pods.pods, pods.namespaces == nil, pods.addresses == nil,
          !wanted.matchesAll
        else { continue }
        // Pods of its own namespace are meant, so both peers have a sense.
        guard objects.pods(wanted, in: policy.member.namespace).isEmpty,
          !objects.isMadeByOperator(pods.cursor[at: "podSelector", "matchLabels"].texts)
        else { continue }
        return finding(
          pods.cursor,
          "\(pods.text) is a peer of its own beside \(namespaces.text): either of them gets through,"
            + " and namespace '\(policy.member.namespace)' has no such pods")
      }
    }
    return nil
  }
}
