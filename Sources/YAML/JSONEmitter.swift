import Findings

/// Nodes to JSON text.
///
/// Source: RFC 8259.
///
/// Integers and floats are written as JSON numbers whatever notation they had. JSON has no infinity
/// and no NaN: they become the strings `.inf`, `-.inf` and `.nan`.
package enum JSONEmitter {
  package enum Layout: Sendable {
    /// One line without blanks.
    case compact
    /// Two spaces for each level, one member or element a line, a line break at the end.
    case pretty
  }

  /// Appends the value.
  package static func emit(
    _ node: Node, _ layout: Layout = .compact, into bytes: inout [UInt8]
  ) {
    write(node, indentation: layout == .pretty ? 0 : nil, into: &bytes)
    if layout == .pretty { bytes.append(UInt8(ascii: "\n")) }
  }

  package static func text(_ node: Node, _ layout: Layout = .compact) -> String {
    var bytes: [UInt8] = []
    emit(node, layout, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ node: Node, indentation: Int?, into bytes: inout [UInt8]) {
    switch node.content {
    case .scalar(let text, .string): JSONText.append(text, to: &bytes)
    case .scalar(_, .null): bytes.append(contentsOf: "null".utf8)
    case .scalar(_, .boolean):
      bytes.append(contentsOf: node.boolean == true ? "true".utf8 : "false".utf8)
    case .scalar(let text, .integer):
      bytes.append(contentsOf: CanonicalNumber.integer(text).utf8)
    case .scalar(let text, .float):
      let number = CanonicalNumber.float(text)
      if number.hasSuffix("inf") || number.hasSuffix("nan") {
        JSONText.append(number, to: &bytes)
      } else {
        bytes.append(contentsOf: number.utf8)
      }
    case .sequence(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        startElement(index, indentation, into: &bytes)
        write(item, indentation: indentation.map { $0 + 1 }, into: &bytes)
      }
      endElements(items.isEmpty, indentation, into: &bytes)
      bytes.append(UInt8(ascii: "]"))
    case .mapping(let entries):
      bytes.append(UInt8(ascii: "{"))
      for (index, entry) in entries.enumerated() {
        startElement(index, indentation, into: &bytes)
        JSONText.append(entry.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if indentation != nil { bytes.append(UInt8(ascii: " ")) }
        write(entry.value, indentation: indentation.map { $0 + 1 }, into: &bytes)
      }
      endElements(entries.isEmpty, indentation, into: &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func startElement(_ index: Int, _ indentation: Int?, into bytes: inout [UInt8]) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    if let indentation { startLine(indentation + 1, into: &bytes) }
  }

  private static func endElements(
    _ isEmpty: Bool, _ indentation: Int?, into bytes: inout [UInt8]
  ) {
    if !isEmpty, let indentation { startLine(indentation, into: &bytes) }
  }

  /// Deep enough for nearly all lines, so that indenting is one copy.
  private static let blanks = [UInt8](repeating: UInt8(ascii: " "), count: 64)

  private static func startLine(_ indentation: Int, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    var missing = 2 * indentation
    while missing > blanks.count {
      bytes.append(contentsOf: blanks)
      missing -= blanks.count
    }
    bytes.append(contentsOf: blanks[..<missing])
  }
}
