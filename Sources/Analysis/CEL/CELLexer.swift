/// Cuts an expression into words.
struct CELLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  static func tokens(of text: String) throws(CELSyntaxError) -> [CELToken] {
    var lexer = CELLexer(text)
    var tokens: [CELToken] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    position + distance < scalars.count ? scalars[position + distance] : nil
  }

  private func error(_ message: String, at offset: Int? = nil) -> CELSyntaxError {
    CELSyntaxError(message: message, place: CELPlace(offset: offset ?? position))
  }

  private mutating func next() throws(CELSyntaxError) -> CELToken {
    skipSpace()
    let place = CELPlace(offset: position)
    guard let first = peek() else { return CELToken(kind: .end, place: place) }
    if let quote = try prefixedText() { return CELToken(kind: quote, place: place) }
    if first.isNameStart { return CELToken(kind: word(), place: place) }
    if first == "`" { return CELToken(kind: .identifier(try quotedName()), place: place) }
    if first.isDigit || first == "." && peek(1)?.isDigit == true {
      return CELToken(kind: try number(), place: place)
    }
    for symbol in ["&&", "||", "==", "!=", "<=", ">="] where starts(symbol) {
      position += 2
      return CELToken(kind: .symbol(symbol), place: place)
    }
    guard "()[]{}.,:?<>!+-*/%".unicodeScalars.contains(first) else {
      if first == "=" { throw error("'=' is no operator: write '=='") }
      if first == "&" || first == "|" {
        throw error("'\(first)' is no operator: write '\(first)\(first)'")
      }
      throw error("found '\(first)', which has no meaning")
    }
    position += 1
    return CELToken(kind: .symbol(String(first)), place: place)
  }

  private func starts(_ text: String) -> Bool {
    for (index, scalar) in text.unicodeScalars.enumerated() where peek(index) != scalar {
      return false
    }
    return true
  }

  private mutating func skipSpace() {
    while let scalar = peek() {
      if scalar == "/", peek(1) == "/" {
        while peek().map({ $0 != "\n" }) ?? false { position += 1 }
      } else if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
        || scalar == "\u{0C}"
      {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func word() -> CELToken.Kind {
    let start = position
    while peek().map({ $0.isNameStart || $0.isDigit }) ?? false { position += 1 }
    let name = text(start..<position)
    return ["in", "true", "false", "null"].contains(name) ? .symbol(name) : .identifier(name)
  }

  private mutating func quotedName() throws(CELSyntaxError) -> String {
    let start = position + 1
    position += 1
    while peek().map({ $0 != "`" }) ?? false { position += 1 }
    guard peek() == "`" else { throw error("a name in ` that is not closed", at: start - 1) }
    position += 1
    return text(start..<position - 1)
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  // MARK: Numbers

  private mutating func number() throws(CELSyntaxError) -> CELToken.Kind {
    let start = position
    if peek() == "0", peek(1) == "x" || peek(1) == "X" {
      position += 2
      while peek()?.properties.isASCIIHexDigit == true { position += 1 }
      let digits = text(start + 2..<position)
      if takeUnsigned() {
        guard let value = UInt64(digits, radix: 16) else {
          throw error("a number out of range", at: start)
        }
        return .uint(value)
      }
      guard let value = Int64(digits, radix: 16) else {
        throw error("a number out of range", at: start)
      }
      return .int(value)
    }
    var isDouble = false
    digits()
    if peek() == ".", peek(1)?.isDigit == true {
      isDouble = true
      position += 1
      digits()
    }
    if peek() == "e" || peek() == "E" {
      isDouble = true
      position += 1
      if peek() == "+" || peek() == "-" { position += 1 }
      digits()
    }
    let written = text(start..<position)
    if isDouble {
      guard let value = Double(written) else { throw error("'\(written)' is no number", at: start) }
      return .double(value)
    }
    if takeUnsigned() {
      guard let value = UInt64(written) else { throw error("a number out of range", at: start) }
      return .uint(value)
    }
    // The least integer is written with a minus before a number that is out of range alone.
    guard let value = Int64(written) ?? (written == "9223372036854775808" ? Int64.min : nil) else {
      throw error("the number \(written) is out of range", at: start)
    }
    return .int(value)
  }

  private mutating func digits() {
    while peek()?.isDigit == true { position += 1 }
  }

  private mutating func takeUnsigned() -> Bool {
    guard peek() == "u" || peek() == "U" else { return false }
    position += 1
    return true
  }

  // MARK: Texts

  /// `'a'`, `"a"`, `'''a'''`, each with r, b or both before it; nil: something else.
  private mutating func prefixedText() throws(CELSyntaxError) -> CELToken.Kind? {
    var (isRaw, isBytes, length) = (false, false, 0)
    while length < 2, let scalar = peek(length) {
      if !isRaw, scalar == "r" || scalar == "R" {
        isRaw = true
      } else if !isBytes, scalar == "b" || scalar == "B" {
        isBytes = true
      } else {
        break
      }
      length += 1
    }
    guard let quote = peek(length), quote == "'" || quote == "\"" else { return nil }
    let start = position
    position += length
    let isLong = peek(1) == quote && peek(2) == quote
    position += isLong ? 3 : 1
    var bytes: [UInt8] = []
    while true {
      guard let scalar = peek(), isLong || scalar != "\n" else {
        throw error("a text that is not closed", at: start)
      }
      if scalar == quote, !isLong || peek(1) == quote && peek(2) == quote {
        position += isLong ? 3 : 1
        break
      }
      if scalar == "\\", !isRaw {
        try escape(&bytes, isBytes)
      } else {
        bytes += Array(String(scalar).utf8)
        position += 1
      }
    }
    return isBytes ? .bytes(bytes) : .string(String(decoding: bytes, as: UTF8.self))
  }

  private static let escapes: [Unicode.Scalar: UInt8] = [
    "a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92, "?": 63, "\"": 34,
    "'": 39, "`": 96,
  ]

  private mutating func escape(
    _ bytes: inout [UInt8], _ isBytes: Bool
  ) throws(CELSyntaxError) {
    let start = position
    guard let scalar = peek(1) else { throw error("a text that is not closed") }
    position += 2
    if let byte = Self.escapes[scalar] {
      bytes.append(byte)
      return
    }
    let (count, radix): (Int, Int)
    switch scalar {
    case "x", "X": (count, radix) = (2, 16)
    case "u": (count, radix) = (4, 16)
    case "U": (count, radix) = (8, 16)
    case "0"..."3":
      (count, radix) = (3, 8)
      position -= 1
    default:
      throw error(
        "'\\\(scalar)' is no escape: write '\\\\\(scalar)', or r before the text", at: start)
    }
    guard position + count <= scalars.count,
      let value = UInt32(text(position..<position + count), radix: radix)
    else { throw error("an escape that is not complete", at: start) }
    position += count
    if isBytes {
      bytes.append(UInt8(truncatingIfNeeded: value))
    } else {
      guard let character = Unicode.Scalar(value) else {
        throw error("an escape of no character", at: start)
      }
      bytes += Array(String(character).utf8)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isNameStart: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_"
  }
}
