package import Findings
import Kubernetes

/// Secrets have no empty values.
package struct SecretValueEmpty: Check {
  package static let info = CheckInfo(
    id: "secret-empty-value",
    finds: "a Secret with an empty value",
    why: "applying it replaces the real value with nothing: the next start of the pods fails",
    mend:
      "leave the Secret out of the set, and make it with a tool or a controller that knows the value",
    source: "Kubernetes documentation, Secrets; Server-Side Apply",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Secret
        metadata: { name: credentials, namespace: shop }
        stringData: { password: "" }
        """,
      good: """
        apiVersion: v1
        kind: Secret
        metadata: { name: credentials, namespace: shop }
        stringData: { password: replaced-at-deployment }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("Secret").filter { $0.identity.group.isEmpty }.flatMap { secret in
      ["data", "stringData"].flatMap { field in
        secret.root[field].entries.filter { $0.value.text?.isEmpty ?? !$0.value.exists }
          .map { finding($0.value, "the key \($0.key) is empty") }
      }
    }
  }
}
