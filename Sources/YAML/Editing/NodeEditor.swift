/// Changes of single nodes in the text that they were read from, comments and layout kept.
///
/// Every function checks that the text at a node's mark is what the node says, and gives nil where it
/// is not, or where the change would need more than a few bytes: an anchor, a text of several lines.
package struct NodeEditor: Sendable {
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// `\r\n` where the text has it.
  private let lineBreak: String
  /// JSON, where every key has quotes.
  private let isJSON: Bool

  package init(_ file: SourceFile) {
    bytes = file.bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    lineStarts = starts
    let first = starts.count > 1 ? starts[1] - 2 : -1
    let outer = bytes.prefix { $0 != 0x22 }
    isJSON =
      outer.count < bytes.count && outer.contains { $0 == 0x7B || $0 == 0x5B }
      && outer.allSatisfy { [0x7B, 0x5B, 0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    lineBreak = first >= 0 && bytes[first] == 0x0D ? "\r\n" : "\n"
  }

  // MARK: Scalars

  /// Another text for a scalar in the style in which it is written: plain or quoted.
  package func replacing(_ node: Node, with text: String) -> TextEdit? {
    guard let range = range(of: node), let written = node.scalarText else { return nil }
    let isPlain = node.style == .plain
    guard Self.isHarmless(text), Self.isHarmless(written) else { return nil }
    return isPlain
      ? TextEdit(range, text) : TextEdit(range.lowerBound + 1..<range.upperBound - 1, text)
  }

  /// Quotes around a plain scalar, so that it is text to every reader.
  package func quoting(_ node: Node) -> TextEdit? {
    guard node.style == .plain, let text = node.scalarText, !text.isEmpty, Self.isHarmless(text),
      let range = range(of: node)
    else { return nil }
    return TextEdit(range, "\"\(text)\"")
  }

  // MARK: Entries

  /// An entry of a mapping away, with its line where it stands in a line of its own.
  ///
  /// A comment behind the value stays. Only entries with a scalar are taken, for what is under a key
  /// may have comments of its own.
  package func removing(_ key: String, from mapping: Node) -> TextEdit? {
    guard let entries = mapping.entries, entries.count > 1,
      let index = entries.firstIndex(where: { $0.key == key }),
      let value = range(of: entries[index].value), let start = offset(of: entries[index].keyMark),
      holds(key, at: start)
    else { return nil }
    if isFlow(mapping) { return removingFromFlow(entries, index, start..<value.upperBound) }
    let line = lineRange(at: start)
    let before = bytes[line.lowerBound..<start]
    guard before.allSatisfy({ $0 == 0x20 }), value.upperBound <= line.upperBound else { return nil }
    let rest = bytes[value.upperBound..<line.upperBound].filter {
      $0 != 0x20 && $0 != 0x0D && $0 != 0x0A
    }
    if rest.isEmpty { return TextEdit(line, "") }
    guard rest.first == UInt8(ascii: "#"),
      let comment = bytes[value.upperBound..<line.upperBound].firstIndex(of: UInt8(ascii: "#"))
    else { return nil }
    return TextEdit(start..<comment, "")
  }

  /// A new entry before the first one of a mapping.
  ///
  /// - Parameters:
  ///   - key: a key without need of quotes.
  ///   - value: anything; it is written in one line.
  ///   - mapping: a mapping that has an entry already.
  /// - Returns: the change; nil where the mapping is empty or not written as a mapping.
  package func adding(_ key: String, _ value: Node, to mapping: Node) -> TextEdit? {
    guard let entries = mapping.entries, let first = entries.first,
      !entries.contains(where: { $0.key == key }),
      let start = offset(of: first.keyMark), start < bytes.count
    else { return nil }
    guard holds(first.key, at: start) else { return nil }
    let entry = isJSON ? "\"\(key)\": \(line(value))" : "\(key): \(line(value))"
    let next = isFlow(mapping) ? ", " : lineBreak + String(repeating: " ", count: column(of: start))
    guard isFlow(mapping) || !before(start).contains(0x09) else { return nil }
    return TextEdit(start..<start, entry + next)
  }

  /// A new item before the first one of a list, or the first one of a list that is written `[]`.
  package func adding(_ item: Node, to list: Node) -> TextEdit? {
    guard let items = list.items, let start = offset(of: list.mark), start < bytes.count else {
      return nil
    }
    let text = line(item)
    if bytes[start] == UInt8(ascii: "[") {
      return TextEdit(start + 1..<start + 1, items.isEmpty ? text : text + ", ")
    }
    guard !items.isEmpty, bytes[start] == UInt8(ascii: "-") else { return nil }
    let indentation = String(repeating: " ", count: column(of: start))
    return TextEdit(start..<start, "- \(text)\(lineBreak)\(indentation)")
  }

  private func line(_ node: Node) -> String {
    isJSON ? JSONEmitter.text(node) : FlowText.of(node)
  }

  // MARK: Places

  /// The bytes of a scalar, when they are there as the node has them.
  private func range(of node: Node) -> Range<Int>? {
    guard let start = offset(of: node.mark), let text = node.scalarText else { return nil }
    let quote: String
    switch node.style {
    case .plain: quote = ""
    case .singleQuoted: quote = "'"
    case .doubleQuoted: quote = "\""
    case .literal, .folded: return nil
    }
    let written = Array((quote + text + quote).utf8)
    guard bytes[start...].starts(with: written) else { return nil }
    return start..<start + written.count
  }

  /// Source: `Mark` counts columns in Unicode scalars.
  private func offset(of mark: Mark) -> Int? {
    let line = Int(mark.line) - 1
    guard lineStarts.indices.contains(line) else { return nil }
    var position = lineStarts[line]
    if line == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position += 3 }
    for _ in 1..<max(1, Int(mark.column)) {
      guard position < bytes.count, bytes[position] != 0x0A else { return nil }
      position += 1
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
    }
    return position
  }

  private func holds(_ key: String, at start: Int) -> Bool {
    ["", "\"", "'"].contains { bytes[start...].starts(with: Array(($0 + key + $0).utf8)) }
  }

  private func isFlow(_ collection: Node) -> Bool {
    guard let start = offset(of: collection.mark), start < bytes.count else { return false }
    return bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[")
  }

  private func before(_ offset: Int) -> ArraySlice<UInt8> {
    bytes[lineRange(at: offset).lowerBound..<offset]
  }

  private func column(of offset: Int) -> Int {
    before(offset).count { $0 & 0xC0 != 0x80 }
  }

  /// The line with its break.
  private func lineRange(at offset: Int) -> Range<Int> {
    let line = lineStarts.lastIndex { $0 <= offset } ?? 0
    return lineStarts[line]..<(line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count)
  }

  /// With the comma before it, or the one behind it for the first entry.
  private func removingFromFlow(
    _ entries: [Node.Entry], _ index: Int, _ range: Range<Int>
  ) -> TextEdit? {
    if index + 1 < entries.count {
      guard let next = offset(of: entries[index + 1].keyMark), next > range.upperBound,
        bytes[range.upperBound..<next].allSatisfy({ [0x20, 0x2C, 0x0A, 0x0D].contains($0) })
      else { return nil }
      return TextEdit(range.lowerBound..<next, "")
    }
    guard let comma = bytes[..<range.lowerBound].lastIndex(of: UInt8(ascii: ",")),
      bytes[comma + 1..<range.lowerBound].allSatisfy({ [0x20, 0x0A, 0x0D].contains($0) })
    else { return nil }
    return TextEdit(comma..<range.upperBound, "")
  }

  /// Nothing that quotes, or a plain scalar, would have to escape.
  private static func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\"" && $0 != "\\" && $0 != "'" }
  }
}
