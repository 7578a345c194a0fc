import YAML

/// Reads `postgresql.conf`: a mapping of parameters in lower case; of two equal ones the last counts.
///
/// Source: PostgreSQL 17 documentation, 19.1.2 Parameter Interaction via the Configuration File.
enum PostgreSQLSettingsReader: TextReader {
  static let name = "postgresql.conf"
  static let format = TextFormat.postgresConfiguration

  static func read(_ text: String) -> TextReading<Node> {
    var scanner = TextScanner(text)
    var faults: [TextFault] = []
    var values: [String: Node.Entry] = [:]
    var order: [String] = []
    while !scanner.isAtEnd {
      scanner.skip(while: \.isSpace)
      if scanner.next != UInt8(ascii: "#"), !scanner.isAtEnd {
        do {
          let entry = try parameter(&scanner)
          if values.updateValue(entry, forKey: entry.key) == nil { order.append(entry.key) }
        } catch {
          faults.append(error)
        }
      }
      scanner.skipLine()
    }
    let entries = order.compactMap { values[$0] }
    return TextReading(Node(.mapping(entries), mark: Mark(line: 1, column: 1)), faults: faults)
  }

  private static func parameter(_ scanner: inout TextScanner) throws(TextFault) -> Node.Entry {
    let mark = scanner.mark
    guard let first = scanner.next, first.isLetter || first == UInt8(ascii: "_") else {
      throw scanner.fault("found \(scanner.found), expected the name of a parameter")
    }
    let name = scanner.text {
      $0.isWordPart || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "$")
    }.lowercased()
    scanner.skipBlanks()
    if scanner.take("=") { scanner.skipBlanks() }
    let value = try value(&scanner, of: name)
    scanner.skipBlanks()
    guard scanner.isAtLineEnd || scanner.next == UInt8(ascii: "#") else {
      throw scanner.fault(
        "'\(name)': found \(scanner.found) after the value, expected the end of the line:"
          + " a value with blanks or signs needs single quotes")
    }
    return Node.Entry(name, value, keyMark: mark)
  }

  private static func value(
    _ scanner: inout TextScanner, of name: String
  ) throws(TextFault) -> Node {
    let mark = scanner.mark
    guard scanner.take("'") else {
      let text = scanner.text {
        $0.isWordPart || $0 >= 0x80 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
          || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "+")
      }
      guard !text.isEmpty else {
        throw scanner.fault(
          "'\(name)': found \(scanner.found), expected a value"
            + (scanner.isAtLineEnd ? "" : " in single quotes"))
      }
      return Node(.scalar(text, .string), mark: mark)
    }
    var text: [UInt8] = []
    while let byte = scanner.next, byte != UInt8(ascii: "\n") {
      scanner.advance()
      if byte == UInt8(ascii: "'") {
        guard scanner.next == UInt8(ascii: "'") else {
          return Node(
            .scalar(String(decoding: text, as: UTF8.self), .string), mark: mark,
            style: .singleQuoted)
        }
        scanner.advance()
        text.append(byte)
      } else if byte == UInt8(ascii: "\\"), let next = scanner.next, next != UInt8(ascii: "\n") {
        text.append(next)
        scanner.advance()
      } else {
        text.append(byte)
      }
    }
    throw scanner.fault("'\(name)': the quote is never closed", at: mark)
  }
}
