import YAML

/// Reads lines of `KEY=value`: `.env` files and Java properties.
enum VariablesReader: TextReader {
  static let name = "variables"
  static let format = TextFormat.properties

  static func read(_ text: String) -> TextReading<Node> {
    var scanner = TextScanner(text)
    var entries: [Node.Entry] = []
    while !scanner.isAtEnd {
      scanner.skip(while: \.isSpace)
      if scanner.isAt("export ") { scanner.advance(7) }
      let mark = scanner.mark
      if scanner.next != UInt8(ascii: "#"), scanner.next != UInt8(ascii: "!") {
        let key = scanner.text {
          $0.isWordPart || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        scanner.skipBlanks()
        if scanner.take("=") || scanner.take(":"), !key.isEmpty {
          scanner.skipBlanks()
          entries.append(Node.Entry(key, value(&scanner), keyMark: mark))
        }
      }
      scanner.skipLine()
    }
    return TextReading(Node(.mapping(entries), mark: Mark(line: 1, column: 1)))
  }

  private static func value(_ scanner: inout TextScanner) -> Node {
    let mark = scanner.mark
    for quote: Unicode.Scalar in ["\"", "'"] where scanner.next == UInt8(ascii: quote) {
      scanner.advance()
      let text = scanner.text { $0 != UInt8(ascii: quote) && $0 != UInt8(ascii: "\n") }
      return Node(.scalar(text, .string), mark: mark)
    }
    var text = scanner.text { $0 != UInt8(ascii: "\n") }
    while text.utf8.last?.isSpace == true { text.removeLast() }
    return Node(.scalar(text, .string), mark: mark)
  }
}
