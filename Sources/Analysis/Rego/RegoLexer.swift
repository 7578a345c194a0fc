/// Cuts a module into words.
struct RegoLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1

  static func tokens(of text: String) throws(RegoSyntaxError) -> [RegoToken] {
    var lexer = RegoLexer(scalars: Array(text.unicodeScalars))
    var tokens: [RegoToken] = []
    var lastLine = 0
    while true {
      let before = lexer.position
      lexer.skipSpace()
      let isAttached = lexer.position == before && !tokens.isEmpty
      let line = lexer.line
      let kind = try lexer.next()
      tokens.append(
        RegoToken(kind: kind, line: line, startsLine: line != lastLine, isAttached: isAttached))
      lastLine = lexer.line
      if kind == .end { return tokens }
    }
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    position + distance < scalars.count ? scalars[position + distance] : nil
  }

  private mutating func skipSpace() {
    while let scalar = peek() {
      if scalar == "#" {
        while peek().map({ $0 != "\n" }) ?? false { position += 1 }
      } else if scalar.properties.isWhitespace {
        if scalar == "\n" { line += 1 }
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func next() throws(RegoSyntaxError) -> RegoToken.Kind {
    guard let first = peek() else { return .end }
    if first == "\"" { return .string(try quoted()) }
    if first == "`" { return .string(try raw()) }
    if isNamePart(first), !("0"..."9").contains(first) {
      let start = position
      while peek().map(isNamePart) ?? false { position += 1 }
      return .name(text(start..<position))
    }
    if ("0"..."9").contains(first) { return try number() }
    for symbol in [":=", "==", "!=", "<=", ">="] where starts(symbol) {
      position += 2
      return .symbol(symbol)
    }
    guard "()[]{}.,:;=<>+-*/%&|".unicodeScalars.contains(first) else {
      throw RegoSyntaxError(
        message: first == "!"
          ? "'!' is no operator: write 'not'" : "found '\(first)', which has no meaning",
        line: line)
    }
    position += 1
    return .symbol(String(first))
  }

  private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }

  private func starts(_ text: String) -> Bool {
    for (index, scalar) in text.unicodeScalars.enumerated() where peek(index) != scalar {
      return false
    }
    return true
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private mutating func number() throws(RegoSyntaxError) -> RegoToken.Kind {
    let start = position
    while let scalar = peek(), ("0"..."9").contains(scalar) || ".eE".unicodeScalars.contains(scalar)
    {
      if scalar == ".", !(peek(1).map { ("0"..."9").contains($0) } ?? false) { break }
      position += 1
      if scalar == "e" || scalar == "E", peek() == "-" || peek() == "+" { position += 1 }
    }
    guard let value = Double(text(start..<position)) else {
      throw RegoSyntaxError(message: "'\(text(start..<position))' is no number", line: line)
    }
    return .number(value)
  }

  private mutating func raw() throws(RegoSyntaxError) -> String {
    let (start, first) = (position + 1, line)
    position += 1
    while let scalar = peek(), scalar != "`" {
      if scalar == "\n" { line += 1 }
      position += 1
    }
    guard peek() == "`" else {
      throw RegoSyntaxError(message: "a text in ` that is not closed", line: first)
    }
    position += 1
    return text(start..<position - 1)
  }

  private mutating func quoted() throws(RegoSyntaxError) -> String {
    var result = String.UnicodeScalarView()
    position += 1
    while let scalar = peek(), scalar != "\"" {
      guard scalar != "\n" else { break }
      position += 1
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      guard let escaped = peek() else { break }
      position += 1
      switch escaped {
      case "n": result.append("\n")
      case "t": result.append("\t")
      case "r": result.append("\r")
      case "b": result.append("\u{8}")
      case "f": result.append("\u{C}")
      case "\"", "\\", "/": result.append(escaped)
      case "u":
        guard position + 4 <= scalars.count,
          let value = UInt32(text(position..<position + 4), radix: 16),
          let character = Unicode.Scalar(value)
        else { throw RegoSyntaxError(message: "an escape that is not complete", line: line) }
        result.append(character)
        position += 4
      default:
        throw RegoSyntaxError(
          message: "'\\\(escaped)' is no escape: write '\\\\\(escaped)', or ` around the text",
          line: line)
      }
    }
    guard peek() == "\"" else {
      throw RegoSyntaxError(message: "a text that is not closed", line: line)
    }
    position += 1
    return String(result)
  }
}
