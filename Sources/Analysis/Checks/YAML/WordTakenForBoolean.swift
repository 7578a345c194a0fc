package import Findings
import Kubernetes
import YAML

/// Words that some readers take for booleans are quoted.
package struct WordTakenForBoolean: Check {
  package static let info = CheckInfo(
    id: "yaml-norway",
    finds: "an unquoted yes, no, on, off, y or n",
    why: "kubectl reads it as a boolean by YAML 1.1, newer readers as text: NO is Norway or false",
    mend: "write true or false, or put the word into quotes",
    source: "YAML 1.1, Boolean Language-Independent Type; YAML 1.2.2, section 10.3.2",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data: { country: NO }
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data: { country: "NO" }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.flatMap { member in
      member.scalars { _, node in
        // Built objects have no marks; the emitter quotes what needs it.
        node.style == .plain && node.mark != .none
          && node.scalarText.map { $0.utf8.count <= 3 && Self.words.contains($0) } ?? false
      }
    }.map { field in
      let text = field.text ?? ""
      return finding(
        field, "'\(text)' without quotes is the boolean \(Self.isTrue(text)) to readers of YAML 1.1"
      )
    }
  }

  private static func isTrue(_ text: String) -> Bool {
    ["y", "yes", "on"].contains(text.lowercased())
  }

  private static let words: Set<String> = [
    "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "on", "On", "ON", "off", "Off",
    "OFF",
  ]
}
