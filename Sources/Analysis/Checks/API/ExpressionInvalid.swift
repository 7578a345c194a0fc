package import Findings
import YAML

/// Expressions of policies and definitions can be read.
package struct ExpressionInvalid: Check {
  package static let info = CheckInfo(
    id: "api-cel-invalid",
    finds: "a CEL expression of a policy, webhook or custom kind that does not parse, or that uses"
      + " names that nothing declares",
    why: "the API server refuses a definition with it, and a policy with it refuses every object",
    mend: "correct the expression where the message says",
    source: "CEL language definition (google/cel-spec), and Kubernetes documentation, Common"
      + " Expression Language in Kubernetes",
    example: CheckExample(
      bad: """
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicy
        metadata: { name: replicas }
        spec:
          matchConstraints:
            resourceRules:
              - { apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments] }
          validations: [{ expression: "object.spec.replicas => 2" }]
        """,
      good: """
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicy
        metadata: { name: replicas }
        spec:
          matchConstraints:
            resourceRules:
              - { apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments] }
          validations: [{ expression: "object.spec.replicas >= 2" }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.flatMap(CELField.all).compactMap { field in
      guard let text = field.cursor.node?.string else { return nil }
      do throws(CELSyntaxError) {
        let expression = try CELParser.parse(text)
        guard let fault = field.names.fault(in: expression) else { return nil }
        throw fault
      } catch {
        return finding(field.cursor, Self.message(error, text))
      }
    }
  }

  private static func message(_ error: CELSyntaxError, _ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let before = scalars.prefix(error.place.offset)
    let line = before.count { $0 == "\n" }
    let column = before.count - (before.lastIndex(of: "\n").map { $0 + 1 } ?? 0) + 1
    let place =
      scalars.contains("\n") ? "line \(line + 1), character \(column)" : "character \(column)"
    return "\(place) of the expression: \(error.message)"
  }
}
