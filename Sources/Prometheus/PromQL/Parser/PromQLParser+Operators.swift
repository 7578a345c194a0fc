extension PromQLParser {
  mutating func parseExpression() throws(PromQLProblem) -> PromQLExpression {
    try parseBinary(atLeast: 1)
  }

  /// Operators that bind at least so tight, by precedence climbing.
  private mutating func parseBinary(
    atLeast precedence: Int
  ) throws(PromQLProblem) -> PromQLExpression {
    try nested { parser throws(PromQLProblem) in
      var left = try parser.parseSigned()
      while let infix = parser.infixOperator, infix.precedence >= precedence {
        let operatorSpan = parser.token.span
        parser.advance()
        let returnsBool = parser.take(word: "bool")
        let matching = try parser.parseMatching()
        // Only the power is right-associative.
        let right = try parser.parseBinary(
          atLeast: infix == .power ? infix.precedence : infix.precedence + 1)
        let binary = PromQLBinary(
          operator: infix, operatorSpan: operatorSpan, left: left, right: right,
          returnsBool: returnsBool, matching: matching)
        left = try parser.node(.binary(binary), from: left.span)
      }
      return left
    }
  }

  private var infixOperator: PromQLBinary.Operator? {
    switch token.kind {
    case .sign: PromQLBinary.Operator(rawValue: token.text)
    case .identifier: PromQLBinary.Operator(rawValue: token.text.lowercased())
    default: nil
    }
  }

  /// A sign binds as tight as `*`, so `-2^2` is -4.
  private mutating func parseSigned() throws(PromQLProblem) -> PromQLExpression {
    guard token.isSign("-") || token.isSign("+") else { return try parseShifted() }
    let start = token
    advance()
    let operand = try parseBinary(atLeast: PromQLBinary.Operator.power.precedence)
    return try node(.unary(isNegative: start.text == "-", operand), from: start.span)
  }

  // MARK: Vector matching

  private mutating func parseMatching() throws(PromQLProblem) -> PromQLMatching {
    var matching = PromQLMatching()
    // The words are no metric names, so nothing else can be meant by them here.
    if take(word: "on") {
      matching.labels = .on(try parseLabelList())
    } else if take(word: "ignoring") {
      matching.labels = .ignoring(try parseLabelList())
    }
    if let word = keyword, word == "group_left" || word == "group_right" {
      guard matching.labels != nil else {
        throw PromQLProblem(
          token.span, "found '\(token.text)', expected an operand",
          hint: "write on (…) or ignoring (…) before it")
      }
      advance()
      matching.manySide = word == "group_left" ? .left : .right
      if token.isSign("(") { matching.includedLabels = try parseLabelList() }
    }
    while let word = keyword, ["fill", "fill_left", "fill_right"].contains(word),
      nextToken.isSign("(")
    {
      require(
        "the modifier \(word)", token.span, since: PromQLVersion(3, 10), isExperimental: true)
      advance()
      matching.fills.append(try parseFill(word))
    }
    return matching
  }

  private mutating func parseFill(_ word: String) throws(PromQLProblem) -> PromQLMatching.Fill {
    try expect(sign: "(")
    let isNegative = take(sign: "-")
    if !isNegative { _ = take(sign: "+") }
    guard let number = try parseNumber() else { throw unexpected("a number") }
    try expect(sign: ")")
    let side: PromQLMatching.ManySide? =
      switch word {
      case "fill_left": .left
      case "fill_right": .right
      default: nil
      }
    return PromQLMatching.Fill(side: side, value: number, isNegative: isNegative)
  }

  /// Names of labels in parentheses.
  mutating func parseLabelList() throws(PromQLProblem) -> [String] {
    try expect(sign: "(", "'(' and names of labels")
    var labels: [String] = []
    while !take(sign: ")") {
      labels.append(try parseGroupingLabel())
      if take(sign: ")") { break }
      try expect(sign: ",", "',' or ')'")
    }
    return labels
  }

  private mutating func parseGroupingLabel() throws(PromQLProblem) -> String {
    switch token.kind {
    case .string(let name):
      require("label names in quotes", token.span, since: PromQLVersion(3, 0))
      guard !name.isEmpty else { throw PromQLProblem(token.span, "an empty name of a label") }
      advance()
      return name
    // Prometheus takes all other keywords.
    case .identifier where !["without", "inf", "nan"].contains(token.text.lowercased()):
      defer { advance() }
      return token.text
    default: throw unexpected("the name of a label")
    }
  }
}
