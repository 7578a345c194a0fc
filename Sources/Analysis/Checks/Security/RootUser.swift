package import Findings

/// Containers do not run as user or group 0.
package struct RootUser: Check {
  package static let info = CheckInfo(
    id: "sec-run-as-root-uid",
    finds: "a pod or container with user or group 0",
    why:
      "root in the container is root on the node once it gets out; group 0 may write what root owns",
    mend: "take the number of the user that the image makes",
    source:
      "Kubernetes documentation, Pod Security Standards; Kubernetes 1.33 API, SecurityContext",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              securityContext: { runAsUser: 0 }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              securityContext: { runAsUser: 1000 }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.podSecurityViolations(.runAsRootUser).map { finding($0.cursor, $0.message) }
      + objects.pods.flatMap { pod in
        ([pod.spec] + pod.containers.map(\.cursor)).compactMap { owner in
          let group = owner[at: "securityContext", "runAsGroup"]
          guard group.integer == 0 else { return nil }
          return finding(group, "runAsGroup is 0, the group of root, expected a number above 0")
        }
      }
  }
}
