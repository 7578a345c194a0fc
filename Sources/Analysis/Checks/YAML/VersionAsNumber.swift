package import Findings
import Kubernetes
import YAML

/// Versions are text, so that 1.10 stays 1.10.
package struct VersionAsNumber: Check {
  package static let info = CheckInfo(
    id: "yaml-float-version",
    finds: "a version that is written as a number with a zero at its end",
    why: "1.10 becomes 1.1, another version",
    mend: "put the version into quotes",
    source: "YAML 1.2.2, section 10.3.2",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: kafka.strimzi.io/v1beta2
        kind: Kafka
        metadata: { name: events, namespace: shop }
        spec:
          kafka: { version: 3.10 }
        """,
      good: """
        apiVersion: kafka.strimzi.io/v1beta2
        kind: Kafka
        metadata: { name: events, namespace: shop }
        spec:
          kafka: { version: "3.10" }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let texts = Set(objects.textFields.compactMap { $0.node?.mark })
    return objects.members.flatMap { member in
      member.scalars { key, node in
        guard case .scalar(let text, .float) = node.content, text.hasSuffix("0"),
          text.contains("."), node.mark != .none, !texts.contains(node.mark)
        else { return false }
        let name = key.lowercased()
        return ["version", "tag", "release"].contains { name.hasSuffix($0) }
      }
    }.map { field in
      let text = field.text ?? ""
      var short = Substring(text)
      while short.hasSuffix("0") { short.removeLast() }
      if short.hasSuffix(".") { short.removeLast() }
      return finding(field, "the number \(text) is \(short)", hint: "write \"\(text)\"")
    }
  }
}
