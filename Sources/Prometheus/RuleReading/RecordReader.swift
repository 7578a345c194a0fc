internal import Findings
internal import YAML

/// Reads one mapping strictly: unknown keys and values of the wrong kind become findings.
///
/// An empty value is no value, as for promtool.
struct RecordReader {
  /// The mapping, for findings about the whole of it.
  let node: Node
  private let path: String
  private let entries: [Node.Entry]
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - node: What should be a mapping.
  ///   - name: What it is, as part of a sentence: `a rule`.
  ///   - keys: All keys that it may have.
  ///   - path: The file, for findings.
  init(_ node: Node, of name: String, keys: [String], in path: String) {
    self.node = node
    self.path = path
    guard let entries = node.entries else {
      self.entries = []
      if !node.isNull { findings.append(.wrongKind("a mapping", for: name, node, path)) }
      return
    }
    self.entries = entries
    for entry in entries where !keys.contains(entry.key) {
      findings.append(.unknownKey(entry, of: name, known: keys, path))
    }
  }

  /// The value of a key, nil if it is not there or empty.
  func value(_ key: String) -> Node? {
    guard let node = entries.first(where: { $0.key == key })?.value, !node.isNull else {
      return nil
    }
    return node
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// A finding at the value of a key, or at the mapping if the key is not there.
  mutating func report(_ key: String, _ message: String, hint: String? = nil) {
    let mark = entries.first { $0.key == key }?.value.mark ?? node.mark
    findings.append(
      Finding(id: "wrong-value", place: Place(mark, in: path), message: message, hint: hint))
  }

  mutating func text(_ key: String) -> String? {
    guard let node = value(key) else { return nil }
    guard let text = node.scalarText else {
      findings.append(.wrongKind("text", for: "'\(key)'", node, path))
      return nil
    }
    return text
  }

  /// Milliseconds; nil if the key is not there.
  mutating func duration(_ key: String) -> Int64? {
    guard let text = text(key) else { return nil }
    guard let duration = PromQLDuration.settingMilliseconds(of: text) else {
      report(key, "'\(text)' is not a duration", hint: "write 5m or 1h30m")
      return nil
    }
    return duration
  }

  mutating func number(_ key: String) -> Double? {
    guard let node = value(key) else { return nil }
    guard let number = node.double else {
      findings.append(.wrongKind("a number", for: "'\(key)'", node, path))
      return nil
    }
    return number
  }

  mutating func integer(_ key: String) -> Int? {
    guard let node = value(key) else { return nil }
    guard let integer = node.integer else {
      findings.append(.wrongKind("an integer", for: "'\(key)'", node, path))
      return nil
    }
    return integer
  }

  mutating func boolean(_ key: String) -> Bool? {
    guard let node = value(key) else { return nil }
    guard let boolean = node.boolean else {
      findings.append(.wrongKind("true or false", for: "'\(key)'", node, path))
      return nil
    }
    return boolean
  }

  mutating func list(_ key: String) -> [Node] {
    guard let node = value(key) else { return [] }
    guard let items = node.items else {
      findings.append(.wrongKind("a list", for: "'\(key)'", node, path))
      return []
    }
    return items
  }

  mutating func texts(_ key: String) -> [String] {
    var texts: [String] = []
    for item in list(key) {
      if let text = item.scalarText {
        texts.append(text)
      } else {
        findings.append(.wrongKind("text", for: "an item of '\(key)'", item, path))
      }
    }
    return texts
  }

  /// Names with their texts, sorted by name as Prometheus goes through them.
  mutating func pairs(_ key: String) -> [NamedText] {
    guard let node = value(key) else { return [] }
    guard let entries = node.entries else {
      findings.append(.wrongKind("a mapping", for: "'\(key)'", node, path))
      return []
    }
    var pairs: [NamedText] = []
    for entry in entries {
      if let text = entry.value.scalarText {
        pairs.append(
          NamedText(
            name: entry.key, text: entry.value.isNull ? "" : text, keyMark: entry.keyMark,
            value: entry.value))
      } else {
        findings.append(.wrongKind("text", for: "'\(entry.key)'", entry.value, path))
      }
    }
    return pairs.sorted { $0.name < $1.name }
  }
}

/// A label or annotation as a file has it.
struct NamedText {
  let name: String
  let text: String
  let keyMark: Mark
  let value: Node
}

extension PromQLDuration {
  /// A duration of a configuration file, where 0 is allowed; nil if it is none.
  ///
  /// Source: Prometheus, common/model, ParseDuration.
  static func settingMilliseconds(of text: String) -> Int64? {
    if text == "0" { return 0 }
    guard looksLikeDuration(text), !text.contains(".") else { return nil }
    // The parser of expressions refuses nothing else that this one takes.
    if !text.utf8.contains(where: { $0 > 0x30 && $0 <= 0x39 }) {
      let filled = String(decoding: text.utf8.map { $0 == 0x30 ? 0x31 : $0 }, as: UTF8.self)
      return settingMilliseconds(of: filled) == nil ? nil : 0
    }
    let span = PromQLSpan(start: 0, end: text.utf8.count)
    guard let milliseconds = try? self.milliseconds(of: text, at: span) else { return nil }
    return Int64(clamping: milliseconds)
  }
}

extension Finding {
  fileprivate static func unknownKey(
    _ entry: Node.Entry, of name: String, known: [String], _ path: String
  ) -> Finding {
    Finding(
      id: "unknown-key",
      place: Place(entry.keyMark, in: path, length: max(1, entry.key.unicodeScalars.count)),
      message: "unknown key '\(entry.key)' in \(name)",
      hint: NearestName.of(entry.key, in: known).map { "did you mean '\($0)'?" }
        ?? "known are \(known.joined(separator: ", "))")
  }

  fileprivate static func wrongKind(
    _ expected: String, for name: String, _ node: Node, _ path: String
  ) -> Finding {
    Finding(
      id: "wrong-type", place: Place(node.mark, in: path),
      message: "expected \(expected) for \(name), found \(node.kindName)")
  }
}
