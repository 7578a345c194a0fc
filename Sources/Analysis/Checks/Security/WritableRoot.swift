package import Findings

/// The root file system of containers is read-only.
package struct WritableRoot: Check {
  package static let info = CheckInfo(
    id: "sec-read-only-root",
    finds: "a container whose root file system is writable",
    why:
      "who breaks in replaces programs of the image, and files written there are lost with the container",
    mend: "set readOnlyRootFilesystem: true, and mount an emptyDir where the program writes",
    source: "Kubernetes 1.33 API, SecurityContext.readOnlyRootFilesystem",
    severity: .warning,
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
              securityContext: { readOnlyRootFilesystem: true }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap(\.containers).compactMap { container in
      let field = container.cursor[at: "securityContext", "readOnlyRootFilesystem"]
      guard field.boolean != true else { return nil }
      let state = field.exists ? "false" : "not set"
      return finding(
        field, "container '\(container.name)': readOnlyRootFilesystem is \(state), expected true")
    }
  }
}
