/// Reads modules of Rego, in the spelling of version 0 and of version 1.
///
/// Source: Open Policy Agent 1.0 documentation, "Policy Reference": Grammar.
struct RegoParser {
  private let tokens: [RegoToken]
  private var position = 0
  private var depth = 0
  /// Names for `_`.
  private var blanks = 0

  static func parse(_ text: String) throws(RegoSyntaxError) -> RegoModule {
    var parser = RegoParser(tokens: try RegoLexer.tokens(of: text))
    return try parser.module()
  }

  private init(tokens: [RegoToken]) {
    self.tokens = tokens
  }

  // MARK: Tokens

  private var token: RegoToken { tokens[min(position, tokens.count - 1)] }
  private var following: RegoToken { tokens[min(position + 1, tokens.count - 1)] }

  private func isSymbol(_ text: String) -> Bool { token.kind == .symbol(text) }
  private func isWord(_ text: String) -> Bool { token.kind == .name(text) }

  private mutating func take(_ text: String) -> Bool {
    guard isSymbol(text) else { return false }
    position += 1
    return true
  }

  private mutating func takeWord(_ text: String) -> Bool {
    guard isWord(text) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ text: String, _ reason: String) throws(RegoSyntaxError) {
    guard take(text) else { throw unexpected("'\(text)' \(reason)") }
  }

  private func unexpected(_ expected: String) -> RegoSyntaxError {
    RegoSyntaxError(message: "expected \(expected), found \(token.text)", line: token.line)
  }

  private var tooLong: RegoSyntaxError {
    RegoSyntaxError(message: "too much in a row", line: token.line)
  }

  private mutating func name() throws(RegoSyntaxError) -> String {
    guard case .name(let name) = token.kind else { throw unexpected("a name") }
    position += 1
    return name
  }

  // MARK: Modules

  private mutating func module() throws(RegoSyntaxError) -> RegoModule {
    guard takeWord("package") else { throw unexpected("'package' at the beginning") }
    var module = RegoModule(package: try path())
    while takeWord("import") {
      let path = try path()
      let alias = takeWord("as") ? try name() : String(path.split(separator: ".").last ?? "")
      module.imports[alias] = path
    }
    while token.kind != .end { module.rules.append(try rule()) }
    return module
  }

  private mutating func path() throws(RegoSyntaxError) -> String {
    var path = try name()
    while true {
      if take(".") {
        path += "." + (try name())
      } else if isSymbol("["), case .string(let part) = following.kind {
        position += 2
        try expect("]", "after a part of a path")
        path += "." + part
      } else {
        return path
      }
    }
  }

  private mutating func rule() throws(RegoSyntaxError) -> RegoRule {
    let line = token.line
    let isDefault = takeWord("default")
    let name = try path()
    var arguments: [RegoTerm]?
    var head: RegoRule.Head?
    if take("(") { arguments = try terms(until: ")") }
    if arguments == nil, isSymbol("["), token.isAttached {
      position += 1
      let key = try expression()
      try expect("]", "after the key of a rule")
      head = take("=") || take(":=") ? .object(key, try expression()) : .set(key)
    } else if takeWord("contains") {
      head = .set(try expression())
    }
    var value: RegoTerm = .value(.bool(true))
    if head == nil, take("=") || take(":=") { value = try expression() }
    var rule = RegoRule(
      name: name, head: head ?? .value(arguments, value), body: [], isDefault: isDefault, line: line
    )
    let hasIf = takeWord("if")
    if isSymbol("{") {
      rule.body = try body()
    } else if hasIf {
      rule.body = [try literal()]
    }
    while takeWord("else") {
      var other: RegoTerm = .value(.bool(true))
      if take("=") || take(":=") { other = try expression() }
      let isConditional = takeWord("if")
      rule.alternatives.append(
        (other, isSymbol("{") ? try body() : isConditional ? [try literal()] : []))
    }
    // Several bodies behind one head are several rules; one is enough to know that they parse.
    while isSymbol("{"), !token.startsLine { _ = try body() }
    return rule
  }

  // MARK: Bodies

  private mutating func body() throws(RegoSyntaxError) -> [RegoLiteral] {
    let line = token.line
    try expect("{", "to open a body")
    let literals = try self.literals(until: "}")
    guard !literals.isEmpty else {
      throw RegoSyntaxError(message: "a body without a line", line: line)
    }
    return literals
  }

  private mutating func literals(until end: String) throws(RegoSyntaxError) -> [RegoLiteral] {
    var literals: [RegoLiteral] = []
    while !take(end) {
      // Each nests in the one before when it is evaluated.
      guard literals.count < 200 else { throw tooLong }
      guard token.kind != .end else {
        throw RegoSyntaxError(message: "expected '\(end)', found the end", line: token.line)
      }
      literals.append(try literal())
      if take(end) { break }
      guard take(";") || token.startsLine || token.kind == .end else {
        throw unexpected("a new line, ';' or '\(end)'")
      }
    }
    return literals
  }

  private mutating func literal() throws(RegoSyntaxError) -> RegoLiteral {
    depth += 1
    defer { depth -= 1 }
    guard depth < 60 else { throw RegoSyntaxError(message: "nested too deeply", line: token.line) }
    let line = token.line
    if takeWord("not") {
      return RegoLiteral(kind: .not(try literal()), line: line)
    }
    if isWord("some"), case .name = following.kind { return try some(line) }
    if isWord("some"), following.kind == .symbol("[") || following.kind == .symbol("{") {
      return try some(line)
    }
    if isWord("every"), case .name = following.kind {
      position += 1
      let first = try simple()
      let second = take(",") ? try simple() : nil
      guard takeWord("in") else { throw unexpected("'in'") }
      let range = try relation()
      return RegoLiteral(
        kind: .every(second == nil ? nil : first, second ?? first, range, try body()), line: line)
    }
    let left = try expression()
    var literal: RegoLiteral
    if take(":=") || take("=") {
      literal = RegoLiteral(kind: .assign(left, try expression()), line: line)
    } else {
      literal = RegoLiteral(kind: .term(left), line: line)
    }
    while takeWord("with") {
      _ = try simple()
      guard takeWord("as") else { throw unexpected("'as'") }
      _ = try expression()
      literal.hasWith = true
    }
    return literal
  }

  private mutating func some(_ line: Int) throws(RegoSyntaxError) -> RegoLiteral {
    position += 1
    var terms = [try simple()]
    while take(",") { terms.append(try simple()) }
    guard takeWord("in") else {
      let names = terms.compactMap { term in
        if case .variable(let name, _) = term { name } else { nil as String? }
      }
      return RegoLiteral(kind: .some(names), line: line)
    }
    let range = try expression()
    return RegoLiteral(
      kind: .someIn(terms.count > 1 ? terms[0] : nil, terms[terms.count - 1], range), line: line)
  }

  // MARK: Terms

  private mutating func expression() throws(RegoSyntaxError) -> RegoTerm {
    depth += 1
    defer { depth -= 1 }
    guard depth < 60 else { throw RegoSyntaxError(message: "nested too deeply", line: token.line) }
    var left = try relation()
    if takeWord("in") { left = .binary("in", left, try relation()) }
    return left
  }

  private mutating func relation() throws(RegoSyntaxError) -> RegoTerm {
    var left = try union()
    var length = 0
    while case .symbol(let symbol) = token.kind,
      ["==", "!=", "<", "<=", ">", ">="].contains(symbol)
    {
      length += 1
      guard length < 200 else { throw tooLong }
      position += 1
      left = .binary(symbol, left, try union())
    }
    return left
  }

  private mutating func union() throws(RegoSyntaxError) -> RegoTerm {
    var left = try sum()
    // Inside of brackets '|' parts the head of a comprehension from its body, see there.
    var length = 0
    while isSymbol("&") || isSymbol("|") && !isComprehension {
      length += 1
      guard length < 200 else { throw tooLong }
      let symbol = isSymbol("&") ? "&" : "|"
      position += 1
      left = .binary(symbol, left, try sum())
    }
    return left
  }

  private var isComprehension = false

  private mutating func sum() throws(RegoSyntaxError) -> RegoTerm {
    var left = try product()
    var length = 0
    while isSymbol("+") || isSymbol("-"), !token.startsLine {
      length += 1
      guard length < 200 else { throw tooLong }
      let symbol = isSymbol("+") ? "+" : "-"
      position += 1
      left = .binary(symbol, left, try product())
    }
    return left
  }

  private mutating func product() throws(RegoSyntaxError) -> RegoTerm {
    var left = try simple()
    var length = 0
    while case .symbol(let symbol) = token.kind, ["*", "/", "%"].contains(symbol) {
      length += 1
      guard length < 200 else { throw tooLong }
      position += 1
      left = .binary(symbol, left, try simple())
    }
    return left
  }

  private mutating func simple() throws(RegoSyntaxError) -> RegoTerm {
    var term = try primary()
    var parts: [RegoTerm] = []
    while true {
      guard parts.count < 100 else { throw tooLong }
      if isSymbol("."), case .name(let name) = following.kind {
        position += 2
        parts.append(.value(.string(name)))
      } else if isSymbol("["), token.isAttached {
        position += 1
        let outer = isComprehension
        isComprehension = false
        parts.append(try expression())
        isComprehension = outer
        try expect("]", "after an index")
      } else if isSymbol("("), token.isAttached, let function = Self.path(term, parts) {
        let line = token.line
        position += 1
        let outer = isComprehension
        isComprehension = false
        term = .call(function, try terms(until: ")"), line: line)
        isComprehension = outer
        parts = []
      } else {
        break
      }
    }
    if isSymbol("."), token.isAttached {
      throw RegoSyntaxError(message: "a '.' without a name", line: token.line)
    }
    return parts.isEmpty ? term : .reference(term, parts)
  }

  /// The name of a function: `regex.match`.
  private static func path(_ term: RegoTerm, _ parts: [RegoTerm]) -> String? {
    guard case .variable(let name, _) = term else { return nil }
    var path = name
    for part in parts {
      guard case .value(.string(let text)) = part else { return nil }
      path += "." + text
    }
    return path
  }

  private mutating func terms(until end: String) throws(RegoSyntaxError) -> [RegoTerm] {
    var terms: [RegoTerm] = []
    while !take(end) {
      terms.append(try expression())
      if take(end) { break }
      guard take(",") else { throw unexpected("',' or '\(end)'") }
    }
    return terms
  }

  private mutating func primary() throws(RegoSyntaxError) -> RegoTerm {
    let first = token
    position += 1
    switch first.kind {
    case .number(let value): return .value(.number(value))
    case .string(let text): return .value(.string(text))
    case .name("true"): return .value(.bool(true))
    case .name("false"): return .value(.bool(false))
    case .name("null"): return .value(.null)
    case .name("set") where isSymbol("(") && following.kind == .symbol(")"):
      position += 2
      return .value(.set([]))
    case .name("_"):
      blanks += 1
      return .variable("_\(blanks)", line: first.line)
    case .name(let name):
      guard !Self.keywords.contains(name) else {
        throw RegoSyntaxError(message: "expected a value, found '\(name)'", line: first.line)
      }
      return .variable(name, line: first.line)
    case .symbol("-"):
      guard case .number(let value) = token.kind else { throw unexpected("a number after '-'") }
      position += 1
      return .value(.number(-value))
    case .symbol("("):
      let outer = isComprehension
      isComprehension = false
      let inner = try expression()
      isComprehension = outer
      try expect(")", "to close '('")
      return inner
    case .symbol("["): return try bracket()
    case .symbol("{"): return try brace()
    default:
      position -= 1
      throw unexpected("a value")
    }
  }

  private mutating func bracket() throws(RegoSyntaxError) -> RegoTerm {
    if take("]") { return .array([]) }
    let first = try head()
    if take("|") { return .arrayOf(first, try literals(until: "]")) }
    return .array([first] + (try rest(until: "]")))
  }

  private mutating func brace() throws(RegoSyntaxError) -> RegoTerm {
    if take("}") { return .object([]) }
    let first = try head()
    if take(":") {
      let value = try head()
      if take("|") { return .objectOf(first, value, try literals(until: "}")) }
      var entries = [(key: first, value: value)]
      while !take("}") {
        guard take(",") else { throw unexpected("',' or '}'") }
        if take("}") { break }
        let key = try expression()
        try expect(":", "after a key")
        entries.append((key, try expression()))
      }
      return .object(entries)
    }
    if take("|") { return .setOf(first, try literals(until: "}")) }
    return .set([first] + (try rest(until: "}")))
  }

  /// A term before which a `|` opens a body.
  private mutating func head() throws(RegoSyntaxError) -> RegoTerm {
    let outer = isComprehension
    isComprehension = true
    defer { isComprehension = outer }
    return try expression()
  }

  private mutating func rest(until end: String) throws(RegoSyntaxError) -> [RegoTerm] {
    let outer = isComprehension
    isComprehension = false
    defer { isComprehension = outer }
    if take(end) { return [] }
    guard take(",") else { throw unexpected("',' or '\(end)'") }
    return try terms(until: end)
  }

  private static let keywords: Set<String> = [
    "package", "import", "default", "not", "with", "as", "else", "some", "if",
  ]
}
