package import Findings

/// Containers drop all capabilities.
package struct CapabilitiesKept: Check {
  package static let info = CheckInfo(
    id: "sec-capabilities-drop-all",
    finds: "a container that does not drop all capabilities",
    why:
      "it keeps a dozen rights of root, such as raw sockets and changing owners, that servers do not need",
    mend:
      "set capabilities.drop: [ALL], and add back NET_BIND_SERVICE where a port below 1024 is needed",
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
              securityContext: { capabilities: { drop: [NET_RAW] } }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              securityContext: { capabilities: { drop: [ALL] } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.podSecurityViolations(.capabilitiesDropped).map {
      finding($0.cursor, $0.message)
    }
  }
}
