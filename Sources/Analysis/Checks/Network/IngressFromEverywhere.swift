package import Findings
import Kubernetes
import Scalars

/// A policy says who may come in.
package struct IngressFromEverywhere: Check {
  package static let info = CheckInfo(
    id: "net-ingress-world",
    finds: "a rule of a NetworkPolicy that lets everybody in",
    why: "every pod of the cluster reaches the port, whatever the policy was meant for",
    mend: "name the peers in 'from'",
    source: "Kubernetes 1.33 API, networking/v1 NetworkPolicyIngressRule.from",
    severity: .warning,
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
          ingress: [{ ports: [{ port: 8080 }] }]
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
          ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }], ports: [{ port: 8080 }] }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.networkPolicies.flatMap { policy -> [Finding] in
      (policy.ingress?.rules ?? []).compactMap { rule in
        if rule.peers.isEmpty {
          return finding(rule.cursor, "the rule names no peer, so all may come in")
        }
        let open = rule.peers.first { peer in
          // A block that leaves something out is somebody's decision.
          peer.block.map { $0.range.isEverything && $0.exceptions.isEmpty } == true
        }
        return open.map { finding($0.cursor, "the rule lets every address in") }
      }
    }
  }
}
