package import Findings
import Kubernetes

/// A policy names namespaces that there are.
package struct NetworkPolicyNamespaceUnknown: Check {
  package static let info = CheckInfo(
    id: "ref-netpol-namespace-unknown",
    finds: "a peer whose namespace, by name, is neither in the set nor declared",
    why: "the connection that it is meant to allow stays closed",
    mend: "correct the name, or declare the pods of that namespace as existing",
    source: "Kubernetes 1.33 API, networking/v1 NetworkPolicyPeer.namespaceSelector",
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
            - from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: wacht } } }]
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
    // Without any Namespace, the set says nothing about which there are.
    guard !objects.members("Namespace").isEmpty || !objects.facts.pods.isEmpty else { return [] }
    let names = objects.knownNamespaceNames
    var seen: Set<String> = []
    return objects.networkPolicies.flatMap { policy in
      [policy.ingress, policy.egress].compactMap { $0 }.flatMap(\.rules).flatMap(\.peers)
        .compactMap { peer -> Finding? in
          guard let selection = peer.namespaces,
            selection.keys.allSatisfy({ $0 == "kubernetes.io/metadata.name" }),
            let wanted = named(peer), !wanted.isEmpty, names.isDisjoint(with: wanted.map(\.name)),
            seen.insert("\(policy.member.index) \(wanted.map(\.name))").inserted
          else { return nil }
          let text = wanted.map { "'\($0.name)'" }.joined(separator: ", ")
          return finding(
            wanted[0].cursor, "no namespace is called \(text)",
            hint: NearestName.of(wanted[0].name, in: names.sorted()).map { "did you mean '\($0)'?" }
          )
        }
    }
  }

  /// The namespaces that a selector by name asks for.
  private func named(_ peer: NetworkPolicyRules.Peer) -> [(name: String, cursor: Cursor)]? {
    let selector = peer.cursor["namespaceSelector"]
    let label = selector[at: "matchLabels", "kubernetes.io/metadata.name"]
    if let name = label.text { return [(name, label)] }
    return selector["matchExpressions"].items.first { $0["operator"].text == "In" }?["values"].items
      .compactMap { value in value.text.map { ($0, value) } }
  }
}
