import Findings
import YAML

/// A mapping in a file of ours: every key is a known one, and each fault is collected.
struct StrictMapping {
  let file: String
  let node: Node
  /// What the mapping is, for messages: `a suppression`.
  private let name: String

  /// Nil when there is no mapping; unknown keys are reported.
  init?(
    _ node: Node, _ name: String, in file: String, keys: [String], _ findings: inout [Finding]
  ) {
    guard let entries = node.entries else {
      findings.append(
        .wrongType("a mapping", node, Place(node.mark, in: file), "write keys with their values"))
      return nil
    }
    self.file = file
    self.node = node
    self.name = name
    for entry in entries where !keys.contains(entry.key) {
      let nearest = NearestName.of(entry.key, in: keys)
      let place = Place(entry.keyMark, in: file, length: max(1, entry.key.unicodeScalars.count))
      findings.append(
        Finding(
          id: "unknown-key", place: place, message: "unknown key '\(entry.key)' in \(name)",
          hint: nearest.map { "did you mean '\($0)'?" }
            ?? "known keys: " + keys.joined(separator: ", ")))
    }
  }

  /// The text of a key; nil when it is absent, null or blank, or no text.
  func text(_ key: String, _ findings: inout [Finding]) -> String? {
    guard let value = node[key], !value.isNull else { return nil }
    guard let text = value.string else {
      let example = value.scalarText.map { "put it in quotes: \"\($0)\"" } ?? "write one text"
      findings.append(.wrongType("text", value, place(of: key), example))
      return nil
    }
    return text.contains { !$0.isWhitespace } ? text : nil
  }

  /// The texts of a list, where one text is a list of one; nil when it is absent.
  func texts(_ key: String, _ findings: inout [Finding]) -> [(text: String, place: Place)]? {
    guard let value = node[key], !value.isNull else { return nil }
    var texts: [(String, Place)] = []
    for item in value.items ?? [value] {
      if let text = item.string {
        let length = max(1, text.unicodeScalars.count)
        texts.append((text, Place(item.mark, in: file, length: length)))
      } else {
        findings.append(
          .wrongType("text", item, Place(item.mark, in: file), "write a list: [first, second]"))
      }
    }
    return texts
  }

  /// Where the value of a key stands, or the mapping when there is none.
  func place(of key: String) -> Place {
    guard let value = node[key] else { return Place(node.mark, in: file) }
    let length = value.style == .plain ? value.scalarText?.unicodeScalars.count ?? 1 : 1
    return Place(value.mark, in: file, length: max(1, length))
  }
}

extension Finding {
  static func wrongType(_ expected: String, _ node: Node, _ place: Place, _ hint: String) -> Finding
  {
    Finding(
      id: "wrong-type", place: place, message: "expected \(expected), found \(node.kindName)",
      hint: hint)
  }
}
