/// Reads expressions of the Common Expression Language.
///
/// Source: CEL language definition (google/cel-spec, doc/langdef.md), "Syntax".
package struct CELParser {
  private let tokens: [CELToken]
  private var position = 0
  private var depth = 0

  /// Nested deeper than any real expression, and not so deep that the stack ends first.
  private static let deepest = 100
  private static let longest = 400

  package static func parse(_ text: String) throws(CELSyntaxError) -> CELExpression {
    var parser = CELParser(tokens: try CELLexer.tokens(of: text))
    if case .end = parser.token.kind {
      throw CELSyntaxError(message: "the expression is empty", place: parser.token.place)
    }
    let expression = try parser.expression()
    guard parser.token.kind == .end else {
      throw parser.unexpected("an operator or the end")
    }
    return expression
  }

  private init(tokens: [CELToken]) {
    self.tokens = tokens
  }

  // MARK: Tokens

  private var token: CELToken { tokens[min(position, tokens.count - 1)] }

  private func isSymbol(_ text: String) -> Bool { token.kind == .symbol(text) }

  private mutating func take(_ text: String) -> Bool {
    guard isSymbol(text) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ text: String, _ reason: String) throws(CELSyntaxError) {
    guard take(text) else { throw unexpected("'\(text)' \(reason)") }
  }

  private func unexpected(_ expected: String) -> CELSyntaxError {
    CELSyntaxError(message: "expected \(expected), found \(token.text)", place: token.place)
  }

  // MARK: Operators

  private mutating func expression() throws(CELSyntaxError) -> CELExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw CELSyntaxError(message: "nested too deeply", place: token.place)
    }
    let condition = try or()
    guard take("?") else { return condition }
    let yes = try or()
    try expect(":", "after the first choice of '?'")
    return .conditional(condition, yes, try expression())
  }

  private mutating func or() throws(CELSyntaxError) -> CELExpression {
    var left = try and()
    var length = 0
    while take("||") {
      try limit(&length)
      left = .or(left, try and())
    }
    return left
  }

  private mutating func and() throws(CELSyntaxError) -> CELExpression {
    var left = try relation()
    var length = 0
    while take("&&") {
      try limit(&length)
      left = .and(left, try relation())
    }
    return left
  }

  /// Chains nest to the left: they too must end before the stack does.
  private func limit(_ length: inout Int) throws(CELSyntaxError) {
    length += 1
    guard length <= Self.longest else {
      throw CELSyntaxError(message: "too many operators in a row", place: token.place)
    }
  }

  private mutating func relation() throws(CELSyntaxError) -> CELExpression {
    try operators(["<", "<=", ">=", ">", "==", "!=", "in"]) { parser throws(CELSyntaxError) in
      try parser.addition()
    }
  }

  private mutating func addition() throws(CELSyntaxError) -> CELExpression {
    try operators(["+", "-"]) { parser throws(CELSyntaxError) in try parser.multiplication() }
  }

  private mutating func multiplication() throws(CELSyntaxError) -> CELExpression {
    try operators(["*", "/", "%"]) { parser throws(CELSyntaxError) in try parser.unary() }
  }

  private mutating func operators(
    _ symbols: [String], _ operand: (inout CELParser) throws(CELSyntaxError) -> CELExpression
  ) throws(CELSyntaxError) -> CELExpression {
    var left = try operand(&self)
    var length = 0
    while case .symbol(let symbol) = token.kind, symbols.contains(symbol) {
      try limit(&length)
      let place = token.place
      position += 1
      left = .call(symbol, target: nil, [left, try operand(&self)], place)
    }
    return left
  }

  private mutating func unary() throws(CELSyntaxError) -> CELExpression {
    let place = token.place
    if isSymbol("!") || isSymbol("-") {
      let symbol = isSymbol("!") ? "!" : "-"
      var count = 0
      while take(symbol) { count += 1 }
      var operand = try member()
      if symbol == "-", count % 2 == 1, case .literal(.int(let value)) = operand {
        return .literal(.int(value == .min ? .min : -value))
      }
      for _ in 0..<count % 2 { operand = .call(symbol + "_", target: nil, [operand], place) }
      // Two of them are none, but the operand is still asked for its type.
      return count > 0 && count % 2 == 0
        ? .call(
          symbol + "_", target: nil, [.call(symbol + "_", target: nil, [operand], place)], place)
        : operand
    }
    return try member()
  }

  // MARK: Members

  private mutating func member() throws(CELSyntaxError) -> CELExpression {
    var expression = try primary()
    var length = 0
    while true {
      let place = token.place
      try limit(&length)
      if take(".") {
        let isOptional = take("?")
        guard case .identifier(let name) = token.kind else {
          throw unexpected("the name of a field")
        }
        position += 1
        if take("(") {
          let arguments = try arguments(until: ")")
          expression = try memberCall(name, expression, arguments, place)
        } else if isOptional {
          expression = .optional(expression, .literal(.string(name)))
        } else {
          expression = .select(expression, field: name, place)
        }
      } else if take("[") {
        let isOptional = take("?")
        let index = try self.expression()
        try expect("]", "after an index")
        expression = isOptional ? .optional(expression, index) : .index(expression, index)
      } else {
        return expression
      }
    }
  }

  private mutating func arguments(until end: String) throws(CELSyntaxError) -> [CELExpression] {
    var arguments: [CELExpression] = []
    while !take(end) {
      if end == "]" { _ = take("?") }
      arguments.append(try expression())
      if take(end) { break }
      guard take(",") else { throw unexpected("',' or '\(end)'") }
      // A list may end with a comma, a call may not.
      if end == ")", isSymbol(")") { throw unexpected("another argument") }
    }
    return arguments
  }

  private func memberCall(
    _ name: String, _ target: CELExpression, _ arguments: [CELExpression], _ place: CELPlace
  ) throws(CELSyntaxError) -> CELExpression {
    let counts = [
      "all": 2...3, "exists": 2...3, "exists_one": 2...3, "existsOne": 2...3, "map": 2...3,
      "filter": 2...2, "transformList": 3...4, "transformMap": 3...4,
    ]
    guard let macro = CELMacro(rawValue: name), let count = counts[name],
      count.contains(arguments.count)
    else { return .call(name, target: target, arguments, place) }
    // The newer macros of two variables have their bodies behind both.
    let twoVariables =
      name.hasPrefix("transform") || arguments.count == 3 && name != "map"
    var variables: [String] = []
    for argument in arguments.prefix(twoVariables ? 2 : 1) {
      guard case .identifier(let variable, _) = argument else {
        throw CELSyntaxError(message: "\(name) needs the name of a variable first", place: place)
      }
      variables.append(variable)
    }
    return .macro(
      macro, range: target, variables: variables, Array(arguments.dropFirst(variables.count)))
  }

  // MARK: Primaries

  private mutating func primary() throws(CELSyntaxError) -> CELExpression {
    let place = token.place
    let first = token
    switch first.kind {
    case .int(let value):
      position += 1
      return .literal(.int(value))
    case .uint(let value):
      position += 1
      return .literal(.uint(value))
    case .double(let value):
      position += 1
      return .literal(.double(value))
    case .string(let text):
      position += 1
      return .literal(.string(text))
    case .bytes(let bytes):
      position += 1
      return .literal(.bytes(bytes))
    case .symbol("true"), .symbol("false"):
      position += 1
      return .literal(.bool(first.kind == .symbol("true")))
    case .symbol("null"):
      position += 1
      return .literal(.null)
    case .symbol("("):
      position += 1
      let inner = try expression()
      try expect(")", "to close '('")
      return inner
    case .symbol("["):
      position += 1
      return .list(try arguments(until: "]"))
    case .symbol("{"):
      position += 1
      return .map(try entries())
    case .symbol("."):
      position += 1
      guard case .identifier = token.kind else { throw unexpected("a name") }
      return try named(place)
    case .identifier: return try named(place)
    default: throw unexpected("a value")
    }
  }

  private mutating func named(_ place: CELPlace) throws(CELSyntaxError) -> CELExpression {
    guard case .identifier(let name) = token.kind else { throw unexpected("a name") }
    if Self.reserved.contains(name) {
      throw CELSyntaxError(message: "the word '\(name)' is reserved", place: token.place)
    }
    position += 1
    if take("(") {
      let arguments = try arguments(until: ")")
      guard name == "has" else { return .call(name, target: nil, arguments, place) }
      guard arguments.count == 1, case .select(let operand, let field, _) = arguments[0] else {
        throw CELSyntaxError(
          message: "has() needs one field, as in has(object.spec)", place: place)
      }
      return .has(operand, field: field)
    }
    if isSymbol("{") { return try message(name, place) }
    return .identifier(name, place)
  }

  private mutating func message(
    _ name: String, _ place: CELPlace
  ) throws(CELSyntaxError) -> CELExpression {
    try expect("{", "of a message")
    var fields: [(field: String, value: CELExpression)] = []
    while !take("}") {
      guard case .identifier(let field) = token.kind else {
        throw unexpected("the name of a field")
      }
      position += 1
      try expect(":", "after a field")
      fields.append((field, try expression()))
      if take("}") { break }
      guard take(",") else { throw unexpected("',' or '}'") }
    }
    return .message(name, fields, place)
  }

  private mutating func entries() throws(CELSyntaxError) -> [(
    key: CELExpression, value: CELExpression
  )] {
    var entries: [(key: CELExpression, value: CELExpression)] = []
    while !take("}") {
      _ = take("?")
      let key = try expression()
      try expect(":", "after a key")
      entries.append((key, try expression()))
      if take("}") { break }
      guard take(",") else { throw unexpected("',' or '}'") }
    }
    return entries
  }

  private static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
    "package", "namespace", "return", "var", "void", "while",
  ]
}
