package import Findings

/// Containers run under a seccomp profile.
package struct SeccompMissing: Check {
  package static let info = CheckInfo(
    id: "sec-seccomp",
    finds: "a container without a seccomp profile",
    why: "it may make every system call of the kernel, also those that only exploits make",
    mend: "set seccompProfile.type: RuntimeDefault for the pod",
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
          securityContext: { seccompProfile: { type: RuntimeDefault } }
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.podSecurityViolations(.seccomp).map {
      finding($0.cursor, $0.message)
    }
  }
}
