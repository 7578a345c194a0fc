package import Findings
import Kubernetes
import YAML

/// Numbers mean the same to all readers, and file modes mean what they look like.
package struct OctalNumber: Check {
  package static let info = CheckInfo(
    id: "yaml-octal",
    finds: "a number with a leading zero, or a decimal file mode that looks like an octal one",
    why: "0644 is 420 to readers of YAML 1.1 and 644 to newer ones, and 400 is the mode 0620",
    mend: "write the decimal number, such as 420 for the mode 0644, or quotes if it is text",
    source: "YAML 1.1, Integer Language-Independent Type; YAML 1.2.2, section 10.3.2",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers: [{ name: web, image: registry.example.com/web:1.0.0 }]
          volumes:
            - name: files
              configMap: { name: files, defaultMode: 0440 }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers: [{ name: web, image: registry.example.com/web:1.0.0 }]
          volumes:
            - name: files
              configMap: { name: files, defaultMode: 288 }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    // Where text is meant, the missing quotes are the fault.
    let texts = Set(objects.textFields.compactMap { $0.node?.mark })
    return objects.members.flatMap { member in
      member.scalars { key, node in
        guard case .scalar(let text, .integer) = node.content else { return false }
        return Self.isOctal(text) && node.mark != .none && !texts.contains(node.mark)
          || Self.isMode(key) && Self.looksOctal(text)
      }
    }.map { field in
      let text = field.text ?? ""
      guard Self.isOctal(text), let value = Int(text, radix: 8) else {
        let octal = String(Int(text) ?? 0, radix: 8)
        return finding(
          field, "the mode \(text) is 0\(octal) in octal",
          hint: Int(text, radix: 8).map { "write \($0) for 0\(text)" })
      }
      return finding(
        field, "\(text) is \(value) to some readers of YAML and \(Int(text) ?? value) to others",
        hint: "write \(value)")
    }
  }

  private static func isOctal(_ text: String) -> Bool {
    text.utf8.count > 1 && text.utf8.first == UInt8(ascii: "0")
      && text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "7") ~= $0 }
  }

  private static func isMode(_ key: String) -> Bool { key == "defaultMode" || key == "mode" }

  /// Modes that people write; 420 and its like are how the API gives octal ones back.
  private static func looksOctal(_ text: String) -> Bool {
    [
      "400", "440", "444", "500", "550", "555", "600", "640", "644", "660", "664", "666", "700",
      "750", "755", "770", "775", "777",
    ].contains(text)
  }
}
