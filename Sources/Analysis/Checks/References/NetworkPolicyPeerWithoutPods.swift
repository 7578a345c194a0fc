package import Findings
import Kubernetes

/// A policy lets in and out pods that there are.
package struct NetworkPolicyPeerWithoutPods: Check {
  package static let info = CheckInfo(
    id: "ref-netpol-peer-no-pods",
    finds: "a peer of a NetworkPolicy that matches neither a pod of the set nor a declared one",
    why: "the connection that it is meant to allow stays closed",
    mend: "correct the selector, or declare the pods of others as existing",
    source: "Kubernetes 1.33 API, networking/v1 NetworkPolicyPeer",
    severity: .warning,
    facts: [.podsElsewhere],
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
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: gate, namespace: shop }
        spec:
          selector: { matchLabels: { app: gate } }
          template:
            metadata: { labels: { app: gate } }
            spec:
              containers:
                - name: gate
                  image: registry.example.com/gate:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          policyTypes: [Ingress]
          ingress: [{ from: [{ podSelector: { matchLabels: { app: gaet } } }] }]
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
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: gate, namespace: shop }
        spec:
          selector: { matchLabels: { app: gate } }
          template:
            metadata: { labels: { app: gate } }
            spec:
              containers:
                - name: gate
                  image: registry.example.com/gate:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          policyTypes: [Ingress]
          ingress: [{ from: [{ podSelector: { matchLabels: { app: gate } } }] }]
        """))

  package init() {}

  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    objects.policies(of: object).flatMap { Derivation.rules($0, objects) }
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    let ends = objects.pods.map(objects.end) + objects.facts.pods.map(objects.end)
    return objects.networkPolicies.flatMap { policy in
      [policy.ingress, policy.egress].compactMap { $0 }.flatMap(\.rules).flatMap(\.peers)
        .filter { peer in
          // Of another namespace nothing is known unless it is declared.
          peer.addresses == nil && !peer.cursor["namespaceSelector"].exists
            && !ends.contains { peer.matches($0, in: policy.member.namespace) }
            && !objects.isMadeByOperator(peer.cursor[at: "podSelector", "matchLabels"].texts)
        }
        .map { finding($0.cursor, "the peer matches no pod of the set and none that is declared") }
    }
  }

  package func undecided(on objects: ObjectSet) -> [Undecided] {
    let ends = objects.pods.map(objects.end) + objects.facts.pods.map(objects.end)
    return objects.networkPolicies.flatMap { policy in
      [policy.ingress, policy.egress].compactMap { $0 }.flatMap(\.rules).flatMap(\.peers)
        .filter { peer in
          !peer.cursor["namespaceSelector"].entries.isEmpty
            && !ends.contains { peer.matches($0, in: policy.member.namespace) }
        }
        .map {
          undecided(
            "whether \($0.cursor.path) matches pods of another namespace", about: policy.member,
            needs: .podsElsewhere)
        }
    }
  }
}
