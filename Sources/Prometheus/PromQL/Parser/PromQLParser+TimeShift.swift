extension PromQLParser {
  /// An operand with the ranges and shifts behind it, which bind tighter than any operator.
  mutating func parseShifted() throws(PromQLProblem) -> PromQLExpression {
    var expression = try parseOperand()
    while true {
      if token.isSign("[") {
        expression = try parseRange(of: expression)
      } else if token.isSign("@") {
        expression = try parseInstant(of: expression)
      } else if keyword == "offset" {
        expression = try parseOffset(of: expression)
      } else if let word = keyword, let ends = PromQLSelector.RangeEnds(rawValue: word) {
        expression = try parseRangeEnds(ends, of: expression)
      } else {
        return expression
      }
    }
  }

  // MARK: Ranges and subqueries

  private mutating func parseRange(
    of operand: PromQLExpression
  ) throws(PromQLProblem) -> PromQLExpression {
    let start = token
    advance()
    let range = try parsePositiveTimeSpan()
    if take(sign: ":") {
      let step = token.isSign("]") ? nil : try parsePositiveTimeSpan()
      try expect(sign: "]", "a step or ']'")
      let subquery = PromQLSubquery(operand: operand, range: range, step: step)
      return try node(.subquery(subquery), from: operand.span)
    }
    try expect(sign: "]", "':' or ']'")
    let bracket = start.span.through(previousToken.span)
    guard case .selector(var selector) = operand.kind, selector.range == nil else {
      throw PromQLProblem(
        bracket, "a range behind something other than a selector",
        hint: "write [range:] or [range:step] to evaluate it at many times")
    }
    if selector.shift.offset != nil || selector.shift.instant != nil {
      throw PromQLProblem(
        bracket, "a range behind offset or @", hint: "the range stands right behind the selector")
    }
    selector.range = range
    return try node(.selector(selector), from: operand.span)
  }

  private mutating func parsePositiveTimeSpan() throws(PromQLProblem) -> PromQLTimeSpan {
    let start = token
    if token.isSign(":") || token.isSign("]") {
      throw unexpected("a duration", hint: "for example [5m]")
    }
    let timeSpan = try parseTimeSpan(atLeast: 1)
    if let seconds = timeSpan.seconds, !(seconds > 0 && seconds <= 9_223_372_036) {
      throw PromQLProblem(
        start.span.through(previousToken.span), "a range or step that is not greater than 0")
    }
    return timeSpan
  }

  // MARK: Shifts

  private mutating func parseOffset(
    of operand: PromQLExpression
  ) throws(PromQLProblem) -> PromQLExpression {
    let start = token
    advance()
    let offset = try parseOffsetTimeSpan()
    return try shifted(operand, "offset", start) { shift in
      guard shift.offset == nil else { return false }
      shift.offset = offset
      return true
    }
  }

  private mutating func parseInstant(
    of operand: PromQLExpression
  ) throws(PromQLProblem) -> PromQLExpression {
    let start = token
    advance()
    let instant: PromQLTimeShift.Instant
    if let word = keyword, word == "start" || word == "end" {
      advance()
      try expect(sign: "(", "'()'")
      try expect(sign: ")")
      instant = word == "start" ? .start : .end
    } else {
      let isNegative = take(sign: "-")
      if !isNegative { _ = take(sign: "+") }
      let place = token.span
      guard let number = try parseNumber() else {
        throw unexpected("a time in seconds since 1970, start() or end()")
      }
      if number.isDuration {
        require("durations behind @", place, since: PromQLVersion(3, 0))
      }
      guard number.value.isFinite, abs(number.value) < 0x1p63 else {
        throw PromQLProblem(place, "the time \(number.text) is out of range")
      }
      instant = .time(
        isNegative ? -number.value : number.value, (isNegative ? "-" : "") + number.text)
    }
    return try shifted(operand, "@", start) { shift in
      guard shift.instant == nil else { return false }
      shift.instant = instant
      return true
    }
  }

  /// The operand with a shift; the closure answers false if it has such a shift already.
  private func shifted(
    _ operand: PromQLExpression, _ name: String, _ token: PromQLToken,
    _ change: (inout PromQLTimeShift) -> Bool
  ) throws(PromQLProblem) -> PromQLExpression {
    let twice = PromQLProblem(token.span, "\(name) is set twice", hint: "leave one of them out")
    switch operand.kind {
    case .selector(var selector):
      guard change(&selector.shift) else { throw twice }
      return try node(.selector(selector), from: operand.span)
    case .subquery(var subquery):
      guard change(&subquery.shift) else { throw twice }
      return try node(.subquery(subquery), from: operand.span)
    default:
      throw PromQLProblem(
        token.span, "\(name) behind something other than a selector or subquery",
        hint: "write it behind each selector")
    }
  }

  private mutating func parseRangeEnds(
    _ ends: PromQLSelector.RangeEnds, of operand: PromQLExpression
  ) throws(PromQLProblem) -> PromQLExpression {
    guard case .selector(var selector) = operand.kind, selector.rangeEnds == nil else {
      throw unexpected(
        "an operator or the end of the expression",
        hint: "\(ends.rawValue) stands once, behind a selector")
    }
    require(
      "the modifier \(ends.rawValue)", token.span, since: PromQLVersion(3, 10),
      isExperimental: true)
    advance()
    selector.rangeEnds = ends
    return try node(.selector(selector), from: operand.span)
  }
}
