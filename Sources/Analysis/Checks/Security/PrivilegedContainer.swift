package import Findings

/// No container is privileged.
package struct PrivilegedContainer: Check {
  package static let info = CheckInfo(
    id: "sec-privileged",
    finds: "a privileged container",
    why: "it has all devices and capabilities of the node: who breaks into it owns the node",
    mend: "drop the field, and add the one capability or device that is needed",
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
              securityContext: { privileged: true }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              securityContext: { privileged: false }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.podSecurityViolations(.privileged).map {
      finding($0.cursor, $0.message)
    }
  }
}
