package import Findings
import Kubernetes

/// A namespace is found by labels that it has.
package struct NamespaceLabelMissing: Check {
  package static let info = CheckInfo(
    id: "net-namespace-label-custom",
    finds: "a namespaceSelector by labels that no Namespace of the set carries",
    why: "the peer means no namespace, so the connection stays closed",
    mend:
      "select by kubernetes.io/metadata.name, which the API server sets on every namespace, or label the Namespace",
    source: "Kubernetes documentation, Network Policies: Targeting a Namespace by its name",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Namespace
        metadata: { name: watch }
        ---
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
            - from: [{ namespaceSelector: { matchLabels: { name: watch } } }]
              ports: [{ port: 8080 }]
        """,
      good: """
        apiVersion: v1
        kind: Namespace
        metadata: { name: watch }
        ---
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
            - from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: watch } } }]
              ports: [{ port: 8080 }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let known = objects.knownNamespaces
    var seen: Set<String> = []
    return objects.networkPolicies.flatMap { policy in
      [policy.ingress, policy.egress].compactMap { $0 }.flatMap(\.rules).flatMap(\.peers)
        .compactMap { peer -> Finding? in
          guard let selection = peer.namespaces, !selection.matchesAll else { return nil }
          let selector = peer.cursor["namespaceSelector"]
          let own = selection.keys.filter { $0 != "kubernetes.io/metadata.name" }
          guard !own.isEmpty, !known.contains(where: selection.matches),
            seen.insert("\(policy.member.index) \(selector.selectorText)").inserted
          else { return nil }
          let label = selector["matchLabels"].entries.first { $0.key == own.first }
          return finding(
            label?.value ?? selector,
            "no Namespace has the \(own.count == 1 ? "label" : "labels") \(selector.selectorText)")
        }
    }
  }
}
