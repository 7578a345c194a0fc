package import Findings

/// Containers run as the user that their image prepares.
package struct ImageUserDiffers: Check {
  package static let info = CheckInfo(
    id: "img-user-mismatch",
    finds: "a runAsUser that is not the user of the image variant",
    why:
      "the files of the image and of its data belong to another user: the program cannot write, or not start",
    mend: "take the number of the variant, or the other variant",
    source: "Dockerfiles of the official images",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: db, namespace: shop }
        spec:
          containers:
            - name: db
              image: postgres:16.9-alpine
              securityContext: { runAsUser: 999 }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: db, namespace: shop }
        spec:
          containers:
            - name: db
              image: postgres:16.9-alpine
              securityContext: { runAsUser: 70 }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap(\.containers).compactMap { container in
      guard let image = container.image, let known = objects.knownImage(image),
        let user = known.dataUser
      else { return nil }
      let field = container.security("runAsUser")
      guard let found = field.integer, found != user, found != 0 else { return nil }
      return finding(
        field,
        "container '\(container.name)': runAsUser is \(found), the user of \(image) is \(user)")
    }
  }
}
