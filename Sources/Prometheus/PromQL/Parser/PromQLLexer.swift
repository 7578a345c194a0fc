/// Cuts a text into tokens.
///
/// Source: Prometheus documentation, "Querying basics"; compared with promtool in tests.
struct PromQLLexer {
  let bytes: [UInt8]
  var position = 0
  private var tokens: [PromQLToken] = []
  private var isInBraces = false
  private var isInBrackets = false

  init(_ text: String) { bytes = Array(text.utf8) }

  /// All tokens of the text, and the end.
  static func tokens(of text: String) throws(PromQLProblem) -> [PromQLToken] {
    var lexer = PromQLLexer(text)
    while try lexer.scanToken() {}
    return lexer.tokens
  }

  /// The byte some places ahead; nil behind the end.
  func byte(ahead count: Int = 0) -> UInt8? {
    position + count < bytes.count ? bytes[position + count] : nil
  }

  func text(from start: Int) -> String {
    String(decoding: bytes[start..<position], as: UTF8.self)
  }

  func problem(from start: Int, _ message: String, hint: String? = nil) -> PromQLProblem {
    PromQLProblem(PromQLSpan(start: start, end: max(position, start + 1)), message, hint: hint)
  }

  mutating func append(_ kind: PromQLToken.Kind, from start: Int) {
    let span = PromQLSpan(start: start, end: position)
    tokens.append(PromQLToken(kind: kind, span: span, text: text(from: start)))
  }

  /// Reads one token; false at the end of the text.
  private mutating func scanToken() throws(PromQLProblem) -> Bool {
    skipSpaceAndComments()
    let start = position
    guard let byte = byte() else {
      append(.end, from: start)
      return false
    }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
      let value = try scanString()
      append(.string(value), from: start)
    case _ where byte.isDigit && !isInBraces,
      UInt8(ascii: ".") where self.byte(ahead: 1)?.isDigit == true && !isInBraces:
      let kind = try scanNumberOrDuration()
      append(kind, from: start)
    case _ where byte.isLetter, UInt8(ascii: ":") where !isInBraces && !isInBrackets:
      scanIdentifier()
    default:
      try scanSign()
    }
    return true
  }

  private mutating func skipSpaceAndComments() {
    while let byte = byte() {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        position += 1
      case UInt8(ascii: "#"):
        while let byte = self.byte(), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
          position += 1
        }
      default: return
      }
    }
  }

  private mutating func scanIdentifier() {
    let start = position
    var hasColon = false
    while let byte = byte() {
      if byte == UInt8(ascii: ":"), !isInBraces, !isInBrackets {
        hasColon = true
      } else if !byte.isLetter && !byte.isDigit {
        break
      }
      position += 1
    }
    append(hasColon ? .metricIdentifier : .identifier, from: start)
  }

  private mutating func scanSign() throws(PromQLProblem) {
    let start = position
    let two = String(decoding: bytes[start..<min(start + 2, bytes.count)], as: UTF8.self)
    let known = isInBraces ? ["=~", "!~", "!="] : ["==", "!=", "<=", ">="]
    if known.contains(two) {
      position += 2
      append(.sign, from: start)
      return
    }
    let single = isInBraces ? ",=}" : "()[]{,=<>+-*/%^@:}"
    guard single.utf8.contains(bytes[start]) else { throw unknownCharacter() }
    position += 1
    switch bytes[start] {
    case UInt8(ascii: "{"): isInBraces = true
    case UInt8(ascii: "}"): isInBraces = false
    case UInt8(ascii: "["): isInBrackets = true
    case UInt8(ascii: "]"): isInBrackets = false
    default: break
    }
    append(.sign, from: start)
  }

  private mutating func unknownCharacter() -> PromQLProblem {
    let start = position
    let rest = String(decoding: bytes[start...].prefix(8), as: UTF8.self)
    let scalar = rest.unicodeScalars.first ?? " "
    position += scalar.utf8.count
    let hint: String? =
      switch scalar {
      case "!" where isInBraces: "matchers compare with =, !=, =~ or !~"
      case "!": "write != for 'is not equal', or unless for 'and not'"
      case "&": "write and"
      case "|": "write or"
      case "$": "a variable of Grafana or of a template must be replaced before Prometheus sees it"
      case "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}": "write straight quotes"
      case ";": "an expression ends without a semicolon"
      case _ where scalar.value > 0x7F:
        "names with other characters than letters, digits and _ are quoted: {\"name\"}"
      default: nil
      }
    return problem(
      from: start, "unexpected character '\(scalar)'" + (isInBraces ? " in braces" : ""),
      hint: hint)
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether a name may start with it: the underscore counts.
  var isLetter: Bool {
    self >= 0x61 && self <= 0x7A || self >= 0x41 && self <= 0x5A || self == 0x5F
  }

  /// What it stands for as a hexadecimal digit.
  var hexadecimalValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x41 + 10)
    case 0x61...0x66: UInt32(self - 0x61 + 10)
    default: nil
    }
  }
}
