package import Findings
import Kubernetes

/// Some policy says who may connect to a pod.
package struct PodNotIsolated: Check {
  package static let info = CheckInfo(
    id: "net-pod-not-isolated",
    finds: "a pod that no NetworkPolicy selects for ingress",
    why: "every pod of the cluster reaches all of its ports",
    mend: "add a policy that selects it, or a default deny for the namespace",
    source: "Kubernetes documentation, Network Policies: Default policies",
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
          podSelector: { matchLabels: { app: web } }
          policyTypes: [Ingress]
          ingress:
            - from: [{ podSelector: { matchLabels: { app: gate } } }]
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
          ingress:
            - from: [{ podSelector: { matchLabels: { app: gate } } }]
              ports: [{ port: 8080 }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: gate, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: gate } }
          policyTypes: [Ingress]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.compactMap { pod in
      let end = objects.end(pod)
      // In the network of its node, no policy would hold for it.
      guard case .pods = end.kind, objects.policies(\.ingress, of: end).isEmpty,
        !objects.network.hasOthers(in: pod.namespace)
      else { return nil }
      let others = objects.network.policies(in: pod.namespace)
      let policies =
        others.isEmpty
        ? "there is none in namespace '\(pod.namespace)'"
        : "those of namespace '\(pod.namespace)' select others"
      return finding(
        pod.template[at: "metadata", "labels"],
        "no NetworkPolicy selects the pods for ingress: \(policies)")
    }
  }
}
