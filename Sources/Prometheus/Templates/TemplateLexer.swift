/// Cuts a template into texts and actions.
///
/// Source: Go, package text/template/parse, lex.go.
struct TemplateLexer {
  private let text: [Unicode.Scalar]
  private var position = 0
  private var tokens: [TemplateToken] = []
  private var openParentheses = 0

  private init(_ text: String) { self.text = Array(text.unicodeScalars) }

  static func parts(of text: String) throws(TemplateProblem) -> [TemplatePart] {
    var lexer = TemplateLexer(text)
    return try lexer.parts()
  }

  private mutating func parts() throws(TemplateProblem) -> [TemplatePart] {
    var parts: [TemplatePart] = []
    while skipText() {
      parts.append(.text)
      if try skipComment() { continue }
      tokens = []
      openParentheses = 0
      try readAction()
      parts.append(.action(tokens))
    }
    return parts
  }

  // MARK: Delimiters

  /// Goes behind the next `{{`; false at the end.
  private mutating func skipText() -> Bool {
    while position < text.count {
      if isAt("{{") {
        position += 2
        // A trim marker is a minus with a space behind it.
        if isAt("-"), position + 1 < text.count, text[position + 1].isTemplateSpace {
          position += 1
        }
        return true
      }
      position += 1
    }
    return false
  }

  private mutating func skipComment() throws(TemplateProblem) -> Bool {
    let start = position
    skipSpaces()
    // Only a trim marker may stand before it.
    guard isAt("/*"), start == position || text[start - 1] == "-" else {
      position = start
      return false
    }
    position += 2
    while !isAt("*/") {
      guard position < text.count else { throw TemplateProblem(message: "a comment is not closed") }
      position += 1
    }
    position += 2
    if isAtRightDelimiter {
      position += trimmed ? 4 : 2
      return true
    }
    throw TemplateProblem(message: "a comment ends before the braces do")
  }

  private var trimmed: Bool {
    position + 3 < text.count && text[position].isTemplateSpace && text[position + 1] == "-"
      && text[position + 2] == "}" && text[position + 3] == "}"
  }

  private var isAtRightDelimiter: Bool { trimmed || isAt("}}") }

  // MARK: Tokens

  private mutating func readAction() throws(TemplateProblem) {
    while true {
      if isAtRightDelimiter {
        guard openParentheses == 0 else {
          throw TemplateProblem(message: "a parenthesis is not closed")
        }
        position += trimmed ? 4 : 2
        tokens.append(TemplateToken(kind: .rightDelimiter, text: "}}"))
        return
      }
      guard position < text.count else {
        throw TemplateProblem(message: "the action '{{' is not closed")
      }
      try readToken()
    }
  }

  private mutating func readToken() throws(TemplateProblem) {
    let scalar = text[position]
    switch scalar {
    case _ where scalar.isTemplateSpace:
      while position < text.count, text[position].isTemplateSpace, !trimmed { position += 1 }
      add(.space, " ")
    case "=": take(.assign)
    case "|": take(.pipe)
    case ",": take(.comma)
    case "(":
      openParentheses += 1
      take(.open)
    case ")":
      openParentheses -= 1
      guard openParentheses >= 0 else {
        throw TemplateProblem(message: "a parenthesis is closed that was not opened")
      }
      take(.close)
    case ":":
      guard isAt(":=") else { throw TemplateProblem(message: "found ':', expected ':='") }
      position += 2
      add(.declare, ":=")
    case "\"": try readQuoted()
    case "`": try readRaw()
    case "'": try readCharacter()
    case "$": try readName(.variable)
    case "." where !(position + 1 < text.count && text[position + 1].isTemplateDigit):
      try readName(.field)
    case "+", "-", "0"..."9", ".": try readNumber()
    case _ where scalar.isTemplateWord: try readName(.word)
    default: throw TemplateProblem(message: "found '\(scalar)' inside the braces")
    }
  }

  private mutating func take(_ kind: TemplateToken.Kind) {
    add(kind, String(text[position]))
    position += 1
  }

  private mutating func add(_ kind: TemplateToken.Kind, _ text: String) {
    tokens.append(TemplateToken(kind: kind, text: text))
  }

  private mutating func readName(_ kind: TemplateToken.Kind) throws(TemplateProblem) {
    let start = position
    position += 1
    while position < text.count, text[position].isTemplateWord { position += 1 }
    guard isAtTerminator else {
      throw TemplateProblem(message: "found '\(text[position])' in '\(slice(start))'")
    }
    let name = slice(start)
    switch (kind, name) {
    case (.field, "."): add(.dot, name)
    case (.word, "true"), (.word, "false"): add(.boolean, name)
    default: add(kind, name)
    }
  }

  private var isAtTerminator: Bool {
    guard position < text.count else { return true }
    let scalar = text[position]
    return scalar.isTemplateSpace || ".,|:)(".unicodeScalars.contains(scalar) || isAtRightDelimiter
  }

  private mutating func readQuoted() throws(TemplateProblem) {
    let start = position
    position += 1
    while position < text.count, text[position] != "\"", text[position] != "\n" {
      position += text[position] == "\\" ? 2 : 1
    }
    guard position < text.count, text[position] == "\"" else {
      throw TemplateProblem(message: "a string is not closed")
    }
    position += 1
    let parsed = PromQLParser.parse(slice(start))
    guard case .string(let value)? = parsed.expression?.kind else {
      throw TemplateProblem(message: "the string \(slice(start)) has a wrong escape")
    }
    add(.string, value)
  }

  private mutating func readRaw() throws(TemplateProblem) {
    let start = position + 1
    position = start
    while position < text.count, text[position] != "`" { position += 1 }
    guard position < text.count else { throw TemplateProblem(message: "a string is not closed") }
    let value = slice(start)
    position += 1
    add(.string, value)
  }

  private mutating func readCharacter() throws(TemplateProblem) {
    let start = position
    position += 1
    while position < text.count, text[position] != "'", text[position] != "\n" {
      position += text[position] == "\\" ? 2 : 1
    }
    guard position < text.count, text[position] == "'" else {
      throw TemplateProblem(message: "a character constant is not closed")
    }
    position += 1
    let content = text[(start + 1)..<(position - 1)]
    guard content.count == 1 || content.first == "\\" else {
      throw TemplateProblem(message: "\(slice(start)) is no character")
    }
    add(.character, slice(start))
  }

  private mutating func readNumber() throws(TemplateProblem) {
    let start = position
    if text[position] == "+" || text[position] == "-" { position += 1 }
    skipDigits()
    if isAt(".") {
      position += 1
      skipDigits()
    }
    if position < text.count, text[position] == "e" || text[position] == "E", !isHexadecimal(start)
    {
      position += 1
      if isAt("+") || isAt("-") { position += 1 }
      let exponent = position
      skipDigits()
      guard position > exponent else {
        throw TemplateProblem(message: "'\(slice(start))' is no number")
      }
    }
    let isFollowed = position < text.count && text[position].isTemplateWord
    guard !isFollowed, slice(start).utf8.contains(where: \.isDigit) else {
      while position < text.count, text[position].isTemplateWord { position += 1 }
      throw TemplateProblem(message: "'\(slice(start))' is no number")
    }
    add(.number, slice(start))
  }

  private func isHexadecimal(_ start: Int) -> Bool { slice(start).lowercased().contains("0x") }

  private mutating func skipDigits() {
    if isAt("0x") || isAt("0X") {
      position += 2
      while position < text.count, text[position].properties.isASCIIHexDigit { position += 1 }
    }
    if isAt("0b") || isAt("0B") || isAt("0o") || isAt("0O") { position += 2 }
    while position < text.count, text[position].isTemplateDigit || text[position] == "_" {
      position += 1
    }
  }

  // MARK: Text

  private mutating func skipSpaces() {
    while position < text.count, text[position].isTemplateSpace { position += 1 }
  }

  private func isAt(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    return position + scalars.count <= text.count
      && text[position..<(position + scalars.count)].elementsEqual(scalars)
  }

  private func slice(_ start: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[start..<min(position, text.count)])
    return String(view)
  }
}

extension Unicode.Scalar {
  fileprivate var isTemplateSpace: Bool {
    self == " " || self == "\t" || self == "\n" || self == "\r"
  }

  fileprivate var isTemplateDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isTemplateWord: Bool {
    self == "_" || properties.isAlphabetic || properties.numericType == .decimal
  }
}
