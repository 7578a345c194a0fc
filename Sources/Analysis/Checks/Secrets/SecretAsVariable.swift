package import Findings

/// Images that read secrets from files get files.
package struct SecretAsVariable: Check {
  package static let info = CheckInfo(
    id: "secret-as-env",
    finds: "a secret as environment variable of an image that can read it from a file",
    why:
      "variables show up in crash reports and in /proc of every child process, and do not change without a restart",
    mend: "mount the Secret, and name the file in the variable with _FILE at its end",
    source: "documentation of the official images: Docker Secrets",
    severity: .note,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: postgres:16.9-bookworm
              env:
                - { name: POSTGRES_PASSWORD, valueFrom: { secretKeyRef: { name: credentials, key: password } } }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: postgres:16.9-bookworm
              env:
                - { name: POSTGRES_PASSWORD_FILE, value: /run/secrets/credentials/password }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap(\.containers).flatMap { container -> [Finding] in
      guard let image = container.image, let known = objects.knownImage(image) else { return [] }
      return container.environment.filter { variable in
        variable[at: "valueFrom", "secretKeyRef"].exists
          && known.readsFile(for: variable["name"].text ?? "")
      }.map { variable in
        let name = variable["name"].text ?? ""
        return finding(
          variable["name"], "\(name) comes from a Secret as a variable, \(image) reads \(name)_FILE"
        )
      }
    }
  }
}
