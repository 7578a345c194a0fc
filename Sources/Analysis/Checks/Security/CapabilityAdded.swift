package import Findings

/// Containers add no capability but NET_BIND_SERVICE.
package struct CapabilityAdded: Check {
  package static let info = CheckInfo(
    id: "sec-capabilities-added",
    finds: "a container that adds a capability other than NET_BIND_SERVICE",
    why: "SYS_ADMIN and its like are root by another name",
    mend: "drop it, and give the process what it needs in another way",
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
              securityContext: { capabilities: { drop: [ALL], add: [SYS_ADMIN] } }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              securityContext: { capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.podSecurityViolations(.capabilitiesAdded).map {
      finding($0.cursor, $0.message)
    }
  }
}
