package import Findings
import Kubernetes

/// A policy changes something.
package struct PolicyMoot: Check {
  package static let info = CheckInfo(
    id: "net-policy-moot",
    finds:
      "a rule, or a whole policy, that lets nothing through which others for the same pods don't let through already",
    why: "who reads or changes it believes that it decides something",
    mend: "drop it, or narrow the rule that makes it needless",
    source: "Kubernetes documentation, Network Policies: policies are additive",
    severity: .note,
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
            - to: [{ ipBlock: { cidr: 10.0.0.0/8 } }]
              ports: [{ port: 443 }]
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
            - to: [{ ipBlock: { cidr: 10.0.0.0/8 } }]
              ports: [{ port: 443 }]
            - to: []
              ports: [{ port: 53, protocol: UDP }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let groups = Dictionary(grouping: objects.networkPolicies) { policy in
      Group(namespace: policy.member.namespace, selection: policy.selection)
    }
    return objects.networkPolicies.flatMap { policy -> [Finding] in
      let own = Group(namespace: policy.member.namespace, selection: policy.selection)
      let all = Group(namespace: policy.member.namespace, selection: .everything)
      let others = (groups[own] ?? []) + (own == all ? [] : groups[all] ?? [])
      let ingress = moot(policy, policy.ingress, others.compactMap { ($0, $0.ingress) })
      let egress = moot(policy, policy.egress, others.compactMap { ($0, $0.egress) })
      return ingress + egress
    }
  }

  /// Policies that are for the same pods.
  private struct Group: Hashable {
    var namespace: String
    var selection: LabelSelection
  }

  /// Rules of a policy that another rule for the same pods covers; of two equal ones, the later one.
  private func moot(
    _ policy: NetworkPolicyRules, _ direction: NetworkPolicyRules.Direction?,
    _ others: [(policy: NetworkPolicyRules, direction: NetworkPolicyRules.Direction?)]
  ) -> [Finding] {
    (direction?.rules ?? []).enumerated().compactMap { place, rule -> Finding? in
      for (other, direction) in others {
        for (otherPlace, wide) in (direction?.rules ?? []).enumerated() {
          let isSame = other.member.index == policy.member.index && otherPlace == place
          guard !isSame, wide.covers(rule, inNamespace: policy.member.namespace) else { continue }
          let isLater =
            (other.member.index, otherPlace) > (policy.member.index, place)
          if isLater, rule.covers(wide, inNamespace: policy.member.namespace) { continue }
          let origin =
            other.member.index == policy.member.index
            ? "\(wide.cursor.path)" : "\(other.member.identity.description) \(wide.cursor.path)"
          return finding(rule.cursor, "the rule adds nothing to \(origin), which allows as much")
        }
      }
      return nil
    }
  }
}
