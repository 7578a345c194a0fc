package import Findings

/// Every field is one of its kind.
package struct FieldUnknown: Check {
  package static let info = CheckInfo(
    id: "api-unknown-field",
    finds:
      "a field that the schema of its kind lacks: misspelt, at a wrong level, of another release",
    why: "kubectl refuses the object, other tools drop the field without a word",
    mend: "correct the name, or move the field to where it belongs",
    source: "Kubernetes 1.25 to 1.37 API, the OpenAPI document of each release; the definitions of"
      + " custom kinds",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selectors: { app: web }
          ports: [{ port: 80 }]
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ port: 80 }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.schemas.faults.filter { $0.kind == .unknownField }
      .map { finding($0.field, $0.message, hint: $0.hint) }
  }
}
