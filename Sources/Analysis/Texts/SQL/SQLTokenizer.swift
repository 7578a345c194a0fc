import YAML

/// Steps through SQL; it stops at a quote or comment that never ends.
struct SQLTokenizer {
  private var scanner: TextScanner
  private(set) var finished: [SQLStatement] = []
  private var tokens: [SQLToken] = []

  init(_ text: String) {
    scanner = TextScanner(text)
  }

  mutating func statements() throws(TextFault) -> [SQLStatement] {
    while let byte = scanner.next {
      let mark = scanner.mark
      switch byte {
      case _ where byte.isSpace: scanner.skip(while: \.isSpace)
      case UInt8(ascii: ";"):
        scanner.advance()
        end()
      case UInt8(ascii: "-") where scanner.isAt("--"): scanner.skipLine()
      // A comment of MySQL; elsewhere in a line an operator of PostgreSQL.
      case UInt8(ascii: "#") where scanner.column == 1: scanner.skipLine()
      case UInt8(ascii: "/") where scanner.isAt("/*"): try skipComment()
      case UInt8(ascii: "'"):
        try quote("'", "the string", escapes: false)
        add(.string, mark)
      case UInt8(ascii: "\""):
        add(.quotedName(try quote("\"", "the quoted name", escapes: false)), mark)
      case UInt8(ascii: "`"):
        add(.backquotedName(try quote("`", "the quoted name", escapes: false)), mark)
      case UInt8(ascii: "$") where isDollarQuote: try dollarString(mark)
      case UInt8(ascii: "\\"): metaCommand()
      case _ where byte.isDigit:
        scanner.skip { $0.isWordPart || $0 == UInt8(ascii: ".") }
        add(.number, mark)
      case _ where byte.isWordPart || byte >= 0x80: try word(mark)
      default:
        scanner.advance()
        add(.sign(Character(Unicode.Scalar(byte))), mark)
      }
    }
    end()
    return finished
  }

  private mutating func add(_ kind: SQLToken.Kind, _ mark: Mark) {
    tokens.append(SQLToken(kind: kind, mark: mark))
  }

  private mutating func end() {
    guard !tokens.isEmpty else { return }
    let statement = SQLStatement(tokens: tokens)
    finished.append(statement)
    tokens = []
    if statement.begins(with: "copy"), statement.contains("from", "stdin") != nil { skipRows() }
  }

  /// The rows after `COPY … FROM stdin;` end with a line of `\.`.
  private mutating func skipRows() {
    while !scanner.isAtEnd {
      scanner.skipLine()
      scanner.advance()
      if scanner.isAt("\\.") { return }
    }
  }

  private mutating func word(_ mark: Mark) throws(TextFault) {
    // E'…' has escapes; B, X, U& and N are read as plain strings.
    if scanner.isAt("E'") || scanner.isAt("e'") {
      scanner.advance()
      try quote("'", "the string", escapes: true)
      add(.string, mark)
      return
    }
    let text = scanner.text { $0.isWordPart || $0 >= 0x80 || $0 == UInt8(ascii: "$") }
    add(.word(text.lowercased()), mark)
  }

  /// A quote of it doubled stands for itself.
  @discardableResult
  private mutating func quote(
    _ sign: Unicode.Scalar, _ what: String, escapes: Bool
  ) throws(TextFault) -> String {
    let start = scanner.mark
    scanner.advance()
    let first = scanner.index
    while let byte = scanner.next {
      if byte == UInt8(ascii: sign) {
        let text = scanner.text(from: first)
        scanner.advance()
        guard scanner.next == UInt8(ascii: sign) else { return text }
        scanner.advance()
      } else {
        scanner.advance(escapes && byte == UInt8(ascii: "\\") ? 2 : 1)
      }
    }
    throw scanner.fault("\(what) is never closed", at: start)
  }

  /// Comments nest in PostgreSQL.
  private mutating func skipComment() throws(TextFault) {
    let start = scanner.mark
    var depth = 0
    repeat {
      if scanner.isAt("/*") {
        depth += 1
        scanner.advance(2)
      } else if scanner.isAt("*/") {
        depth -= 1
        scanner.advance(2)
      } else if scanner.isAtEnd {
        throw scanner.fault("the comment is never closed", at: start)
      } else {
        scanner.advance()
      }
    } while depth > 0
  }

  private var isDollarQuote: Bool {
    var offset = 1
    while let byte = scanner.peek(offset), byte.isWordPart { offset += 1 }
    return scanner.peek(offset) == UInt8(ascii: "$") && scanner.peek(1)?.isDigit != true
  }

  /// `$$ … $$`, `$body$ … $body$`.
  private mutating func dollarString(_ mark: Mark) throws(TextFault) {
    let start = scanner.index
    scanner.advance()
    scanner.skip { $0.isWordPart }
    scanner.advance()
    let tag = Array(scanner.bytes(from: start))
    while !scanner.isAtEnd {
      if scanner.next == UInt8(ascii: "$"),
        tag.indices.allSatisfy({ scanner.peek($0) == tag[$0] })
      {
        scanner.advance(tag.count)
        add(.string, mark)
        return
      }
      scanner.advance()
    }
    throw scanner.fault("the string is never closed", at: mark)
  }

  /// A command of psql takes the rest of the line; `\gexec` and the like also end the statement.
  private mutating func metaCommand() {
    scanner.skipLine()
    end()
  }
}
