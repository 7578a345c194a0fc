package import Findings

/// Containers must not run as root.
package struct RootAllowed: Check {
  package static let info = CheckInfo(
    id: "sec-run-as-non-root",
    finds:
      "a container that may run as root: runAsNonRoot is not true, neither its own nor the pod's",
    why: "root in the container is root on the node once it gets out",
    mend: "set runAsNonRoot: true for the pod",
    source: "Kubernetes documentation, Pod Security Standards",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              securityContext: { runAsUser: 1000 }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          securityContext: { runAsNonRoot: true }
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              securityContext: { runAsUser: 1000 }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.podSecurityViolations(.runAsNonRoot).map {
      finding($0.cursor, $0.message)
    }
  }
}
