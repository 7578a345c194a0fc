import YAML

/// Reads sections with keys: `grafana.ini`, `my.cnf`, `odbc.ini`.
///
/// There is no standard; the reader accepts what the usual programs do: comments of `#` and `;`,
/// `key = value` and `key: value`, keys alone. Keys before the first section stand in the tree itself,
/// the others in a mapping of their section; of two equal keys the last one counts.
enum INIReader: TextReader {
  static let name = "INI"
  static let format = TextFormat.ini

  static func read(_ text: String) -> TextReading<Node> {
    var scanner = TextScanner(text)
    var sections = Sections()
    var faults: [TextFault] = []
    while !scanner.isAtEnd {
      scanner.skipBlanks()
      switch scanner.next {
      case UInt8(ascii: "#"), UInt8(ascii: ";"): break
      case UInt8(ascii: "["):
        let mark = scanner.mark
        scanner.advance()
        let name = scanner.text { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "\n") }
        if scanner.next == UInt8(ascii: "]") {
          sections.open(trimmed(name), mark)
        } else {
          faults.append(scanner.fault("expected ']' after the name of the section"))
        }
      default:
        if !scanner.isAtLineEnd { entry(&scanner, &sections, &faults) }
      }
      scanner.skipLine()
      scanner.advance()
    }
    return TextReading(sections.node, faults: faults)
  }

  private static func entry(
    _ scanner: inout TextScanner, _ sections: inout Sections, _ faults: inout [TextFault]
  ) {
    let mark = scanner.mark
    let key = trimmed(
      scanner.text {
        $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "\n")
      })
    guard scanner.take("=") || scanner.take(":") else {
      sections.set(key, Node(.scalar("", .null), mark: mark), mark)
      return
    }
    guard !key.isEmpty else {
      faults.append(scanner.fault("found a value, expected a key before it", at: mark))
      return
    }
    scanner.skipBlanks()
    let place = scanner.mark
    let value = trimmed(scanner.text { $0 != UInt8(ascii: "\n") })
    sections.set(key, Node(.scalar(unquoted(value), .string), mark: place), mark)
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text.utf8[...]
    while rest.first?.isSpace == true { rest = rest.dropFirst() }
    while rest.last?.isSpace == true { rest = rest.dropLast() }
    return String(rest) ?? text
  }

  private static func unquoted(_ text: String) -> String {
    for quote in ["\"", "'", "\"\"\""] where text.count >= 2 * quote.count {
      if text.hasPrefix(quote), text.hasSuffix(quote) {
        return String(text.dropFirst(quote.count).dropLast(quote.count))
      }
    }
    return text
  }

  /// The tree while it is read.
  private struct Sections {
    private var keys: [(section: String?, entries: [String: Node.Entry], order: [String])] = [
      (nil, [:], [])
    ]
    private var marks = [Mark(line: 1, column: 1)]
    private var places: [String: Int] = [:]
    private var current = 0

    mutating func open(_ name: String, _ mark: Mark) {
      if let place = places[name] {
        current = place
      } else {
        keys.append((name, [:], []))
        marks.append(mark)
        current = keys.count - 1
        places[name] = current
      }
    }

    mutating func set(_ key: String, _ value: Node, _ mark: Mark) {
      let old = keys[current].entries.updateValue(
        Node.Entry(key, value, keyMark: mark), forKey: key)
      if old == nil { keys[current].order.append(key) }
    }

    var node: Node {
      var entries = keys[0].order.compactMap { keys[0].entries[$0] }
      for (section, mark) in zip(keys, marks).dropFirst() {
        let own = section.order.compactMap { section.entries[$0] }
        entries.append(
          Node.Entry(section.section ?? "", Node(.mapping(own), mark: mark), keyMark: mark))
      }
      return Node(.mapping(entries), mark: marks[0])
    }
  }
}
