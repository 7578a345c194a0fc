extension PromQLParser {
  /// A range or step, which may be arithmetic with durations.
  mutating func parseTimeSpan(
    atLeast precedence: Int
  ) throws(PromQLProblem) -> PromQLTimeSpan {
    try nested { parser throws(PromQLProblem) in
      var left = try parser.parseTimeSpanOperand(isOffset: false)
      while let binding = parser.timeSpanPrecedence, binding >= precedence {
        let sign = parser.token
        parser.requireArithmetic(sign.span)
        parser.advance()
        let right = try parser.parseTimeSpan(atLeast: sign.text == "^" ? binding : binding + 1)
        left = .arithmetic(sign.text, left, right)
        parser.timeSpanParts += 1
        guard parser.timeSpanParts <= 500 else {
          throw PromQLProblem(sign.span, "arithmetic with more than 500 durations")
        }
      }
      return left
    }
  }

  /// What stands behind `offset`: arithmetic in parentheses only.
  mutating func parseOffsetTimeSpan() throws(PromQLProblem) -> PromQLTimeSpan {
    try parseTimeSpanOperand(isOffset: true)
  }

  private var timeSpanPrecedence: Int? {
    guard token.kind == .sign else { return nil }
    return switch token.text {
    case "+", "-": 1
    case "*", "/", "%": 2
    case "^": 3
    default: nil
    }
  }

  private mutating func requireArithmetic(_ span: PromQLSpan) {
    require(
      "arithmetic with durations", span, since: PromQLVersion(3, 10), isExperimental: true)
  }

  private mutating func parseTimeSpanOperand(
    isOffset: Bool
  ) throws(PromQLProblem) -> PromQLTimeSpan {
    try nested { parser throws(PromQLProblem) in
      let start = parser.token
      if parser.take(sign: "-") {
        if !isOffset { parser.requireArithmetic(start.span) }
        return .negative(try parser.parseTimeSpanOperand(isOffset: isOffset))
      }
      if parser.take(sign: "+") {
        parser.requireArithmetic(start.span)
        return .positive(try parser.parseTimeSpanOperand(isOffset: isOffset))
      }
      if parser.take(sign: "(") {
        parser.requireArithmetic(start.span)
        let inner = try parser.parseTimeSpan(atLeast: 1)
        try parser.expect(sign: ")")
        return .parentheses(inner)
      }
      switch parser.keyword {
      case "step"?, "range"?, "min"?, "max"?: return try parser.parseTimeSpanCall()
      default: break
      }
      guard let number = try parser.parseNumber() else {
        throw parser.unexpected("a duration", hint: "for example 5m or 1h30m")
      }
      if !number.isDuration {
        parser.require("numbers as durations", start.span, since: PromQLVersion(3, 0))
      }
      guard number.value.isFinite, abs(number.value) <= 9_223_372_036 else {
        throw PromQLProblem(start.span, "the duration \(number.text) is out of range")
      }
      return .literal(number)
    }
  }

  private mutating func parseTimeSpanCall() throws(PromQLProblem) -> PromQLTimeSpan {
    let name = token.text.lowercased()
    requireArithmetic(token.span)
    advance()
    try expect(sign: "(")
    if name == "step" || name == "range" {
      try expect(sign: ")")
      return name == "step" ? .step : .range
    }
    let first = try parseTimeSpan(atLeast: 1)
    try expect(sign: ",")
    let second = try parseTimeSpan(atLeast: 1)
    try expect(sign: ")")
    return .call(name, first, second)
  }
}
