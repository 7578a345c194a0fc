package import Findings

/// Pods do not share namespaces of the node.
package struct HostNamespace: Check {
  package static let info = CheckInfo(
    id: "sec-host-namespaces",
    finds: "a pod in the network, process or IPC namespace of the node",
    why:
      "it sees the traffic or the processes of all others, and network policies do not hold for it",
    mend: "drop the field; for a port of the node use a Service",
    source: "Kubernetes documentation, Pod Security Standards",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          hostNetwork: true
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.podSecurityViolations(.hostNamespaces).map {
      finding($0.cursor, $0.message)
    }
  }
}
