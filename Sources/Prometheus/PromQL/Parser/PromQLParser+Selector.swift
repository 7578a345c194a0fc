extension PromQLParser {
  /// A selector whose name, if it has one, was read already.
  mutating func parseSelector(name: PromQLToken?) throws(PromQLProblem) -> PromQLExpression {
    let start = name ?? token
    var matchers = token.isSign("{") ? try parseMatchers() : []
    let quotedNames = matchers.filter(\.isQuotedName)
    matchers.removeAll(where: \.isQuotedName)
    let nameMatchers = matchers.filter { $0.label == "__name__" }
    let quotedName = quotedNames.first?.value
    let isNamed = name != nil || quotedName != nil
    if let second = isNamed
      ? (name == nil ? quotedNames.dropFirst().first : quotedNames.first) ?? nameMatchers.first
      : nil
    {
      problems.append(
        PromQLProblem(
          second.span,
          "the metric name is set twice, to '\(name?.text ?? quotedName ?? "")' and '\(second.value)'",
          hint: "leave one of them out"))
    }
    let selector = PromQLSelector(name: name?.text ?? quotedName, matchers: matchers)
    return try node(.selector(selector), from: start.span)
  }

  private mutating func parseMatchers() throws(PromQLProblem) -> [PromQLMatcher] {
    try expect(sign: "{")
    var matchers: [PromQLMatcher] = []
    while !take(sign: "}") {
      matchers.append(try parseMatcher())
      if take(sign: "}") { break }
      try expect(sign: ",", "',' or '}'")
    }
    return matchers
  }

  private mutating func parseMatcher() throws(PromQLProblem) -> PromQLMatcher {
    let start = token
    let label: String
    switch start.kind {
    case .identifier: label = start.text
    case .string(let name):
      require("names in quotes", start.span, since: PromQLVersion(3, 0))
      guard !name.isEmpty else { throw PromQLProblem(start.span, "an empty name") }
      label = name
    default: throw unexpected("the name of a label or '}'")
    }
    advance()
    if case .string = start.kind, token.isSign(",") || token.isSign("}") {
      return PromQLMatcher(
        label: "__name__", operation: .equal, value: label, pattern: nil, span: start.span,
        isQuotedName: true)
    }
    guard token.kind == .sign, let operation = PromQLMatcher.Operation(rawValue: token.text) else {
      throw unexpected("=, !=, =~ or !~")
    }
    advance()
    guard case .string(let value) = token.kind else {
      throw unexpected("a string", hint: "values of labels stand in quotes")
    }
    advance()
    return PromQLMatcher(
      label: label, operation: operation, value: value,
      pattern: pattern(operation, value, at: previousToken.span),
      span: start.span.through(previousToken.span), isQuotedName: false)
  }

  private mutating func pattern(
    _ operation: PromQLMatcher.Operation, _ value: String, at span: PromQLSpan
  ) -> RegularExpression? {
    guard operation == .matches || operation == .matchesNot else { return nil }
    do {
      let pattern = try RegularExpression(parsing: value)
      if pattern.usesUnprefixedGroupNames {
        require("groups named (?<name>…)", span, since: PromQLVersion(3, 0))
      }
      return pattern
    } catch {
      problems.append(
        PromQLProblem(span, "the regular expression has \(error.reason)", hint: error.hint))
      return nil
    }
  }
}
