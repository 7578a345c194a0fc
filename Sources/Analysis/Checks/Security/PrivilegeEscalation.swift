package import Findings

/// No process of a container gains more rights than it started with.
package struct PrivilegeEscalation: Check {
  package static let info = CheckInfo(
    id: "sec-allow-privilege-escalation",
    finds: "a container whose processes may gain privileges",
    why: "one setuid program in the image makes any process root",
    mend: "set allowPrivilegeEscalation: false",
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
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              securityContext: { allowPrivilegeEscalation: false }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.podSecurityViolations(.privilegeEscalation).map {
      finding($0.cursor, $0.message)
    }
  }
}
