package import Findings
import Kubernetes

/// No secret value stands in a manifest.
package struct SecretLiteral: Check {
  package static let info = CheckInfo(
    id: "secret-literal-in-manifest",
    finds: "a value in a Secret, a variable or an argument that looks like a real secret",
    why: "it is in the history of the repository for ever, and whoever reads that has it",
    mend:
      "take it from a Secret that is made outside of the repository, and change it: it is known now",
    source: "OWASP Secrets Management Cheat Sheet",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              env:
                - { name: DATABASE_PASSWORD, value: T9vq-Lr2xWz7 }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              env:
                - { name: DATABASE_PASSWORD, valueFrom: { secretKeyRef: { name: credentials, key: password } } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    secrets(objects)
      + objects.pods.flatMap(\.containers).flatMap { container in
        container.environment.compactMap { variable in
          guard let value = variable["value"].text,
            let reason = SecretShape.reason(name: variable["name"].text ?? "", value: value)
          else { return nil }
          return finding(variable["value"], "the value of \(variable["name"].text ?? "") \(reason)")
        }
          + container.arguments.compactMap { argument in
            guard let reason = SecretShape.reason(ofArgument: argument.text ?? "") else {
              return nil
            }
            return finding(argument, "an argument of container '\(container.name)' \(reason)")
          }
      }
  }

  /// A Secret says of itself that its values are secret; placeholders and public parts are none.
  private func secrets(_ objects: ObjectSet) -> [Finding] {
    objects.members("Secret").filter { $0.identity.group.isEmpty }.flatMap { secret -> [Finding] in
      let coded = secret.root["data"].entries.compactMap { key, cursor in
        Base64.decoded(cursor.text ?? "").map { (key, cursor, String(decoding: $0, as: UTF8.self)) }
      }
      let plain = secret.root["stringData"].entries.map { ($0, $1, $1.text ?? "") }
      return (coded + plain).compactMap { key, cursor, value in
        guard
          let reason = SecretShape.reason(value: value)
            ?? (SecretShape.isRandom(value) ? "looks random, like a real secret" : nil)
            ?? SecretShape.reason(name: key, value: value)
        else { return nil }
        return finding(cursor, "the value of the key \(key) \(reason)")
      }
    }
  }
}
