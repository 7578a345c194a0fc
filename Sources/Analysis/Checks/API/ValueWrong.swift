package import Findings

/// Every value is one that the API server takes.
package struct ValueWrong: Check {
  package static let info = CheckInfo(
    id: "api-wrong-type",
    finds: "a value of a wrong type, form or size, or a field that has to be there and is not",
    why: "the API server refuses the object",
    mend: "write a value that the field takes",
    source: "Kubernetes 1.25 to 1.37 API, the OpenAPI document of each release, and"
      + " pkg/apis/*/validation",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ port: 80, protocol: HTTP }]
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ port: 80, protocol: TCP }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let faults = objects.schemas.faults
    // yaml-unquoted-string-field tells of these.
    let told =
      faults.contains { $0.kind == .textExpected }
      ? Set(objects.textFields.map(FieldKey.init)) : []
    let found = faults.filter { fault in
      switch fault.kind {
      case .unknownField: false
      case .textExpected: !told.contains(FieldKey(fault.field))
      case .missing, .wrongValue: true
      }
    }
    return found.map { finding($0.field, $0.message, hint: $0.hint) }
  }

  private struct FieldKey: Hashable {
    var member: Int
    var path: String

    init(_ field: Cursor) {
      member = field.member.index
      path = field.path
    }
  }
}
