/// Cuts a template into tokens.
///
/// Source: Go, package text/template/parse, lex.
struct AlertTemplateLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var tokens: [AlertTemplateToken] = []
  private var followsSpace = false

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  static func tokens(of text: String) throws(TemplateProblem) -> [AlertTemplateToken] {
    var lexer = AlertTemplateLexer(text)
    try lexer.scanAll()
    return lexer.tokens
  }

  private mutating func add(_ kind: AlertTemplateToken.Kind, _ text: String) {
    tokens.append(AlertTemplateToken(kind: kind, text: text, followsSpace: followsSpace))
    followsSpace = false
  }

  private func isNext(_ text: String, at index: Int? = nil) -> Bool {
    let start = index ?? position
    let expected = text.unicodeScalars
    return start + expected.count <= scalars.count
      && zip(scalars[start...], expected).allSatisfy { $0 == $1 }
  }

  private func text(from start: Int, to end: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return String(view)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  // MARK: Text

  private mutating func scanAll() throws(TemplateProblem) {
    var trimsStart = false
    while position < scalars.count {
      let start = position
      while position < scalars.count, !isNext("{{") { position += 1 }
      var from = start
      var to = position
      if trimsStart { while from < to, Self.isSpace(scalars[from]) { from += 1 } }
      trimsStart = false
      let isAction = position < scalars.count
      let trimsEnd = isAction && isNext("{{-") && isSpaceAt(position + 3)
      if trimsEnd { while to > from, Self.isSpace(scalars[to - 1]) { to -= 1 } }
      if from < to { add(.plainText, text(from: from, to: to)) }
      guard isAction else { return }
      position += trimsEnd ? 3 : 2
      trimsStart = try scanAction()
    }
  }

  private func isSpaceAt(_ index: Int) -> Bool {
    index < scalars.count && Self.isSpace(scalars[index])
  }

  /// Skips a comment, true if the text behind it is trimmed; nil if there is none.
  private mutating func scanComment() throws(TemplateProblem) -> Bool? {
    var start = position
    while isSpaceAt(start), isNext("/*", at: start + 1) { start += 1 }
    guard isNext("/*", at: start) else { return nil }
    position = start + 2
    while position < scalars.count, !isNext("*/") { position += 1 }
    guard position < scalars.count else { throw TemplateProblem(message: "unclosed comment") }
    position += 2
    if isNext("}}") {
      position += 2
      return false
    }
    if isSpaceAt(position), isNext("-}}", at: position + 1) {
      position += 4
      return true
    }
    throw TemplateProblem(message: "a comment ends before its closing braces")
  }

  // MARK: Actions

  /// Reads to the closing braces; true if the space behind them is trimmed.
  private mutating func scanAction() throws(TemplateProblem) -> Bool {
    if let trims = try scanComment() { return trims }
    add(.leftDelimiter, "{{")
    var depth = 0
    while position < scalars.count {
      let isTrimmed = isSpaceAt(position) && isNext("-}}", at: position + 1)
      if isTrimmed || isNext("}}") {
        guard depth == 0 else { throw TemplateProblem(message: "an unclosed left parenthesis") }
        position += isTrimmed ? 4 : 2
        add(.rightDelimiter, "}}")
        return isTrimmed
      }
      let scalar = scalars[position]
      if Self.isSpace(scalar) {
        position += 1
        followsSpace = true
      } else if scalar == "(" || scalar == ")" {
        depth += scalar == "(" ? 1 : -1
        guard depth >= 0 else { throw TemplateProblem(message: "an unexpected right parenthesis") }
        position += 1
        add(scalar == "(" ? .open : .close, String(scalar))
      } else {
        try scanToken(scalar)
      }
    }
    throw TemplateProblem(message: "an action that is not closed")
  }

  private mutating func scanToken(_ scalar: Unicode.Scalar) throws(TemplateProblem) {
    switch scalar {
    case "|":
      position += 1
      add(.pipe, "|")
    case ",":
      position += 1
      add(.comma, ",")
    case "=":
      position += 1
      add(.assign, "=")
    case ":":
      guard isNext(":=") else { throw TemplateProblem(message: "expected ':='") }
      position += 2
      add(.declare, ":=")
    case "\"": try scanQuoted()
    case "`": try scanRaw()
    case "'": try scanCharacter()
    case "$", ".":
      let start = position
      position += 1
      let isNumber =
        scalar == "." && position < scalars.count && ("0"..."9").contains(scalars[position])
      if isNumber {
        position = start
        try scanNumber()
        return
      }
      skipWord()
      try requireEnd()
      let name = text(from: start + 1, to: position)
      if scalar == "$" {
        add(.variable, "$" + name)
      } else {
        add(name.isEmpty ? .dot : .field, name)
      }
    case "+", "-", "0"..."9": try scanNumber()
    default:
      let start = position
      skipWord()
      guard position > start else {
        throw TemplateProblem(message: "unexpected '\(scalar)' in an action")
      }
      try requireEnd()
      add(.word, text(from: start, to: position))
    }
  }

  private mutating func skipWord() {
    while position < scalars.count, Self.isWord(scalars[position]) { position += 1 }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWordCharacter || scalar.value >= 0x80 && scalar.properties.isAlphabetic
  }

  /// What may stand behind a word.
  private func requireEnd() throws(TemplateProblem) {
    guard position < scalars.count, !isNext("}}") else { return }
    let scalar = scalars[position]
    guard Self.isSpace(scalar) || ".,|:()=".unicodeScalars.contains(scalar) else {
      throw TemplateProblem(message: "unexpected '\(scalar)' behind a name")
    }
  }

  private mutating func scanQuoted() throws(TemplateProblem) {
    let start = position
    position += 1
    while position < scalars.count, scalars[position] != "\"", scalars[position] != "\n" {
      position += scalars[position] == "\\" ? 2 : 1
    }
    guard position < scalars.count, scalars[position] == "\"" else {
      throw TemplateProblem(message: "a string that is not closed")
    }
    position += 1
    // The escapes of expressions are Go's.
    let parsed = PromQLParser.parse(text(from: start, to: position))
    guard case .string(let value)? = parsed.expression?.kind else {
      throw TemplateProblem(message: "a string with a wrong escape")
    }
    add(.string, value)
  }

  private mutating func scanRaw() throws(TemplateProblem) {
    let start = position + 1
    position = start
    while position < scalars.count, scalars[position] != "`" { position += 1 }
    guard position < scalars.count else {
      throw TemplateProblem(message: "a string that is not closed")
    }
    add(.string, text(from: start, to: position))
    position += 1
  }

  private mutating func scanCharacter() throws(TemplateProblem) {
    let start = position
    position += 1
    while position < scalars.count, scalars[position] != "'", scalars[position] != "\n" {
      position += scalars[position] == "\\" ? 2 : 1
    }
    guard position < scalars.count, scalars[position] == "'" else {
      throw TemplateProblem(message: "a character that is not closed")
    }
    position += 1
    let parsed = PromQLParser.parse(text(from: start, to: position))
    guard case .string(let value)? = parsed.expression?.kind, value.unicodeScalars.count == 1,
      let scalar = value.unicodeScalars.first
    else { throw TemplateProblem(message: "a character that is none") }
    add(.character, String(scalar.value))
  }

  private mutating func scanNumber() throws(TemplateProblem) {
    let start = position
    if "+-".unicodeScalars.contains(scalars[position]) { position += 1 }
    while position < scalars.count {
      let scalar = scalars[position]
      let isSign =
        "+-".unicodeScalars.contains(scalar)
        && "eEpP".unicodeScalars.contains(scalars[position - 1])
      guard Self.isWord(scalar) || scalar == "." || isSign else { break }
      position += 1
    }
    add(.number, text(from: start, to: position))
  }
}
