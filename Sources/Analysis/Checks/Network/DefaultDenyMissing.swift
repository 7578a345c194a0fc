package import Findings
import Kubernetes

/// Whatever is added to a namespace starts closed.
package struct DefaultDenyMissing: Check {
  package static let info = CheckInfo(
    id: "net-default-deny-missing",
    finds:
      "a namespace with pods that has no policy for all of its pods which denies what no other policy allows",
    why: "a pod that is added later, or whose labels change, is open to the whole cluster",
    mend:
      "add a NetworkPolicy with podSelector: {} and policyTypes [Ingress, Egress] without rules",
    source: "Kubernetes documentation, Network Policies: Default deny all ingress traffic",
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
          ingress:
            - from: [{ podSelector: { matchLabels: { app: web } } }]
              ports: [{ port: 8080 }]
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
            - from: [{ podSelector: { matchLabels: { app: web } } }]
              ports: [{ port: 8080 }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: deny, namespace: shop }
        spec:
          podSelector: {}
          policyTypes: [Ingress]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var seen: Set<String> = []
    return objects.pods.compactMap { pod in
      let namespace = pod.namespace
      guard pod.spec["hostNetwork"].boolean != true, seen.insert(namespace).inserted,
        !objects.network.hasOthers(in: namespace)
      else { return nil }
      let policies = objects.network.policies(in: namespace)
      guard !policies.contains(where: { $0.selection.matchesAll && $0.ingress != nil }) else {
        return nil
      }
      let message =
        policies.isEmpty
        ? "namespace '\(namespace)' has no NetworkPolicy, so all of its pods are open"
        : "none of the \(policies.count) policies of namespace '\(namespace)' selects all of its pods"
      guard let object = objects.member("Namespace", "", namespace) else {
        return finding(pod.workload, message)
      }
      return finding(object, message)
    }
  }
}
