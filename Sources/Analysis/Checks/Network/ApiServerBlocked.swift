package import Findings
import Kubernetes

/// A pod with rights at the API reaches it.
package struct ApiServerBlocked: Check {
  package static let info = CheckInfo(
    id: "net-apiserver-blocked",
    finds:
      "a pod with a token and rights at the API whose egress leads to the API server neither on port 443 nor on its own, 6443",
    why: "every call of the API ends in a time-out",
    mend: "let the pod out to the addresses of the API server, on the port that it listens on",
    source:
      "Kubernetes documentation, Network Policies; Ports and Protocols: 6443, behind the Service kubernetes with 443",
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: agent, namespace: shop }
        spec:
          selector: { matchLabels: { app: agent } }
          template:
            metadata: { labels: { app: agent } }
            spec:
              serviceAccountName: agent
              containers:
                - name: agent
                  image: registry.example.com/agent:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: agent, namespace: shop }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: { name: agent, namespace: shop }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
        subjects: [{ kind: ServiceAccount, name: agent, namespace: shop }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: agent, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: agent } }
          policyTypes: [Egress]
          egress:
            - to: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } } }]
              ports: [{ port: 53, protocol: UDP }, { port: 53, protocol: TCP }]
        """,
      good: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: agent, namespace: shop }
        spec:
          selector: { matchLabels: { app: agent } }
          template:
            metadata: { labels: { app: agent } }
            spec:
              serviceAccountName: agent
              containers:
                - name: agent
                  image: registry.example.com/agent:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: agent, namespace: shop }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: { name: agent, namespace: shop }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
        subjects: [{ kind: ServiceAccount, name: agent, namespace: shop }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: agent, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: agent } }
          policyTypes: [Egress]
          egress:
            - to: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: kube-system } } }]
              ports: [{ port: 53, protocol: UDP }, { port: 53, protocol: TCP }]
            - to: [{ ipBlock: { cidr: 10.0.0.0/28 } }]
              ports: [{ port: 443 }, { port: 6443 }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    findings(blocked: [.apiServer], in: objects)
  }
}
