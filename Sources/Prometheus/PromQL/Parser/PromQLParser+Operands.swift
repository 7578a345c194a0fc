extension PromQLParser {
  /// Words that cannot be the name of a metric.
  private static let reservedWords = [
    "atan2", "bool", "group_left", "group_right", "ignoring", "on",
  ]

  /// A number if one stands here.
  mutating func parseNumber() throws(PromQLProblem) -> PromQLNumber? {
    let isNumber =
      token.kind == .number || token.kind == .duration || keyword == "inf" || keyword == "nan"
    guard isNumber else { return nil }
    let number = try PromQLNumber(token)
    if number.text.contains("_") {
      require("underscores in numbers", token.span, since: PromQLVersion(3, 0))
    }
    advance()
    return number
  }

  /// What stands between two operators, without the range and shifts behind it.
  mutating func parseOperand() throws(PromQLProblem) -> PromQLExpression {
    let start = token
    if let number = try parseNumber() {
      if number.isDuration {
        require("durations as numbers", start.span, since: PromQLVersion(3, 0))
      }
      return try node(.number(number), from: start.span)
    }
    switch start.kind {
    case .string(let value):
      advance()
      return try node(.string(value), from: start.span)
    case .sign where start.text == "(":
      advance()
      let inner = try parseExpression()
      try expect(sign: ")", "an operator or ')'")
      return try node(.parentheses(inner), from: start.span)
    case .sign where start.text == "{":
      return try parseSelector(name: nil)
    case .metricIdentifier:
      advance()
      return try parseSelector(name: start)
    case .identifier:
      return try parseNamed()
    default:
      let hint: String? =
        switch start.text {
        case "[": "a range stands behind a selector: a[5m]"
        case "=": "comparisons are written ==, <= and >="
        default: nil
        }
      throw unexpected("an expression", hint: hint)
    }
  }

  private mutating func parseNamed() throws(PromQLProblem) -> PromQLExpression {
    let start = token
    let word = start.text.lowercased()
    guard !PromQLParser.reservedWords.contains(word) else {
      throw unexpected("an expression", hint: "'\(word)' is a word of the language")
    }
    if let aggregation = PromQLAggregation.Operator(rawValue: word) {
      let next = nextToken.text.lowercased()
      if nextToken.isSign("(") || nextToken.kind == .identifier && ["by", "without"].contains(next)
      {
        return try parseAggregation(aggregation)
      }
    }
    advance()
    return token.isSign("(") ? try parseCall(start) : try parseSelector(name: start)
  }

  private mutating func parseAggregation(
    _ operation: PromQLAggregation.Operator
  ) throws(PromQLProblem) -> PromQLExpression {
    let start = token
    if operation == .limitk || operation == .limitRatio {
      require(
        "the aggregation \(operation.rawValue)", start.span, since: PromQLVersion(3, 0),
        isExperimental: true)
    }
    advance()
    var grouping = try parseGrouping()
    let arguments = try parseArguments()
    if grouping == nil { grouping = try parseGrouping() }
    let span = start.span.through(previousToken.span)
    let expected = operation.parameterType == nil ? 1 : 2
    guard arguments.count == expected else {
      let form = expected == 1 ? "\(start.text)(vector)" : "\(start.text)(parameter, vector)"
      throw PromQLProblem(
        span, "\(start.text) has \(arguments.count) arguments, expected \(expected)",
        hint: "write \(form)")
    }
    let aggregation = PromQLAggregation(
      operator: operation, parameter: expected == 2 ? arguments[0] : nil,
      operand: arguments[expected - 1], grouping: grouping)
    return try node(.aggregation(aggregation), from: start.span)
  }

  private mutating func parseGrouping() throws(PromQLProblem) -> PromQLGrouping? {
    if take(word: "by") { return .by(try parseLabelList()) }
    if take(word: "without") { return .without(try parseLabelList()) }
    return nil
  }

  private mutating func parseCall(_ name: PromQLToken) throws(PromQLProblem) -> PromQLExpression {
    guard let function = PromQLFunction.named(name.text) else {
      throw unknownFunction(name)
    }
    if function.since > PromQLVersion(2, 42) || function.removedIn != nil {
      require(
        "the function \(function.name)", name.span, since: function.since,
        removedIn: function.removedIn, isExperimental: function.isExperimental)
    }
    let arguments = try parseArguments()
    return try node(
      .call(PromQLCall(function: function, arguments: arguments)), from: name.span)
  }

  private mutating func parseArguments() throws(PromQLProblem) -> [PromQLExpression] {
    try expect(sign: "(")
    var arguments: [PromQLExpression] = []
    if take(sign: ")") { return arguments }
    while true {
      arguments.append(try parseExpression())
      if take(sign: ")") { return arguments }
      try expect(sign: ",", "an operator, ',' or ')'")
      if token.isSign(")") {
        throw PromQLProblem(
          previousToken.span, "found ',' behind the last argument", hint: "remove the comma")
      }
    }
  }
}
