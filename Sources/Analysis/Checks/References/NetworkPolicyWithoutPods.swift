package import Findings
import Kubernetes

/// A policy selects pods of the set.
package struct NetworkPolicyWithoutPods: Check {
  package static let info = CheckInfo(
    id: "ref-netpol-no-pods",
    finds: "a NetworkPolicy whose podSelector matches no pod of its namespace",
    why: "the pods that it is meant for are open, or have another policy alone",
    mend: "make spec.podSelector equal to labels of the pod template",
    source: "Kubernetes 1.33 API, networking/v1 NetworkPolicySpec.podSelector",
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
          podSelector: { matchLabels: { app: wbe } }
          policyTypes: [Ingress]
          ingress: [{ from: [{ podSelector: { matchLabels: { app: gate } } }] }]
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
    objects.policies(of: object).map { policy in
      .selection(
        policy.selection, of: "\(policy.member.identity)", in: policy.member.namespace, objects)
    }
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.networkPolicies.compactMap { policy in
      let selector = policy.member.root[at: "spec", "podSelector"]
      guard policy.selection.exists, !policy.selection.matchesAll,
        objects.pods(policy.selection, in: policy.member.namespace).isEmpty,
        !objects.isMadeByOperator(selector["matchLabels"].texts),
        // A label that people set in an incident.
        !selector["matchLabels"].texts.keys.contains(where: { $0.contains("quarantine") })
      else { return nil }
      return finding(selector, "no pod in namespace '\(policy.member.namespace)' is selected")
    }
  }
}
