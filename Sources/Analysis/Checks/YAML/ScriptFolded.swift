package import Findings
import Kubernetes
import YAML

/// Texts whose lines matter are not folded into one line.
package struct ScriptFolded: Check {
  package static let info = CheckInfo(
    id: "yaml-block-scalar-indent",
    finds: "a script or a PEM file in a folded scalar (>)",
    why: "its lines are joined with spaces: a script is one comment, a certificate does not parse",
    mend: "use | in place of >",
    source: "YAML 1.2.2, section 8.1.3 Folded Style",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: scripts, namespace: shop }
        data:
          run.sh: >
            #!/bin/sh
            exec web --port 8080
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: scripts, namespace: shop }
        data:
          run.sh: |
            #!/bin/sh
            exec web --port 8080
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.flatMap { member in
      member.scalars { _, node in
        guard node.style == .folded, let text = node.scalarText else { return false }
        return Self.hasJoinedLines(text)
      }
    }.map { field in
      let isScript = field.text?.hasPrefix("#!") == true
      return finding(
        field, "the lines of \(isScript ? "a script" : "a PEM file") are joined into one")
    }
  }

  /// Its first line goes on where it has to end.
  private static func hasJoinedLines(_ text: String) -> Bool {
    let first = text.prefix { $0 != "\n" }
    if first.hasPrefix("-----BEGIN ") { return !first.hasSuffix("-----") || first.count > 64 }
    return first.hasPrefix("#!") && first.split(separator: " ").count > 3
  }
}
