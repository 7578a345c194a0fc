package import Findings

/// Pods keep to the remaining controls of the standards.
package struct HostAccess: Check {
  package static let info = CheckInfo(
    id: "sec-psa-other-fields",
    finds:
      "a host port, an unsafe sysctl, a volume type, a procMount, an AppArmor or SELinux option, a host process or a runtime socket that the standards forbid",
    why: "each of them opens a way past the isolation of the container",
    mend: "drop the field",
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
              ports: [{ containerPort: 80, hostPort: 80 }]
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              ports: [{ containerPort: 80 }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.podSecurityViolations(
      .hostPorts, .procMount, .sysctls, .volumeTypes, .appArmor, .seLinux, .hostProcess,
      .runtimeSocket
    ).map {
      finding($0.cursor, $0.message)
    }
  }
}
