package import Findings
import Kubernetes
import YAML

/// Text that looks like a number or a boolean is quoted.
package struct TextUnquoted: Check {
  package static let info = CheckInfo(
    id: "yaml-unquoted-string-field",
    finds:
      "a number or boolean where the API takes text: a variable, label, annotation or argument",
    why: "the API server refuses the object: cannot unmarshal number into a field of type string",
    mend: "put the value into quotes",
    source: "Kubernetes 1.33 API, EnvVar.value and ObjectMeta; YAML 1.2.2, section 10.3.2",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data: { port: 8080 }
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data: { port: "8080" }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.textFields.compactMap { field in
      guard let node = field.node, case .scalar(let text, let type) = node.content,
        type != .string, type != .null
      else { return nil }
      return finding(field, "expected text, found \(node.kindName)", hint: "write \"\(text)\"")
    }
  }
}
