/// Reads the whole language of Prometheus 3, and what 2.42 took and 3 no longer does.
///
/// What not every version understands is listed in the result rather than refused.
/// Source: Prometheus documentation, "Querying"; tests compare it with promtool 2.42.
package struct PromQLParser {
  private let tokens: [PromQLToken]
  private var position = 0
  private var nesting = 0
  private let limits: PromQLLimits
  var requirements: [PromQLRequirement] = []
  var problems: [PromQLProblem] = []
  /// Operators between durations so far; they nest outside the tree whose depth is limited.
  var timeSpanParts = 0

  private init(_ tokens: [PromQLToken], _ limits: PromQLLimits) {
    self.tokens = tokens
    self.limits = limits
  }

  /// Parses a whole text and checks the types of the result.
  package static func parse(_ text: String, limits: PromQLLimits = .standard) -> ParsedPromQL {
    do throws(PromQLProblem) {
      guard text.utf8.count <= limits.bytes else {
        throw PromQLProblem(
          PromQLSpan(start: 0, end: 1), "the expression is longer than \(limits.bytes) bytes")
      }
      var parser = PromQLParser(try PromQLLexer.tokens(of: text), limits)
      let expression = try parser.parseWhole()
      let problems = (parser.problems + PromQLTypeCheck.problems(of: expression))
        .sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
      return ParsedPromQL(
        expression: expression, problems: problems, requirements: parser.requirements)
    } catch {
      return ParsedPromQL(expression: nil, problems: [error], requirements: [])
    }
  }

  private mutating func parseWhole() throws(PromQLProblem) -> PromQLExpression {
    if token.kind == .end { throw PromQLProblem(token.span, "there is no expression") }
    let expression = try parseExpression()
    guard token.kind == .end else {
      let hint: String? =
        switch token.text.lowercased() {
        case ")": "remove it, or open a parenthesis before"
        case "=": "write == to compare values; matchers of labels stand in braces"
        case "by", "without": "the labels of an aggregation stand once, before or after its operand"
        case "on", "ignoring": "matching stands behind the operator: a + on (b) c"
        case "bool": "bool stands right behind a comparison: a > bool b"
        default: nil
        }
      throw unexpected("an operator or the end of the expression", hint: hint)
    }
    return expression
  }

  // MARK: Tokens

  var token: PromQLToken { tokens[position] }

  var nextToken: PromQLToken { tokens[min(position + 1, tokens.count - 1)] }

  var previousToken: PromQLToken { tokens[max(0, position - 1)] }

  /// The word that the token is, in lower case; nil if it is no word.
  var keyword: String? { token.kind == .identifier ? token.text.lowercased() : nil }

  mutating func advance() { position = min(position + 1, tokens.count - 1) }

  mutating func take(sign: String) -> Bool {
    guard token.isSign(sign) else { return false }
    advance()
    return true
  }

  mutating func take(word: String) -> Bool {
    guard keyword == word else { return false }
    advance()
    return true
  }

  mutating func expect(sign: String, _ expected: String? = nil) throws(PromQLProblem) {
    guard take(sign: sign) else { throw unexpected(expected ?? "'\(sign)'") }
  }

  func unexpected(_ expected: String, hint: String? = nil) -> PromQLProblem {
    PromQLProblem(token.span, "found \(token.name), expected \(expected)", hint: hint)
  }

  mutating func require(
    _ feature: String, _ span: PromQLSpan, since: PromQLVersion,
    removedIn: PromQLVersion? = nil, isExperimental: Bool = false
  ) {
    requirements.append(
      PromQLRequirement(
        span, feature, since: since, removedIn: removedIn, isExperimental: isExperimental))
  }

  // MARK: Nodes

  /// A node from a place to the token before this one.
  func node(
    _ kind: PromQLExpression.Kind, from start: PromQLSpan
  ) throws(PromQLProblem) -> PromQLExpression {
    let node = PromQLExpression(kind, start.through(previousToken.span))
    guard node.depth <= limits.depth else {
      throw PromQLProblem(node.span, "the expression is nested deeper than \(limits.depth) parts")
    }
    return node
  }

  /// Runs a part of the grammar that may contain itself.
  mutating func nested<Result>(
    _ parse: (inout PromQLParser) throws(PromQLProblem) -> Result
  ) throws(PromQLProblem) -> Result {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= limits.nesting else {
      throw PromQLProblem(token.span, "the expression is nested deeper than \(limits.nesting)")
    }
    return try parse(&self)
  }
}
