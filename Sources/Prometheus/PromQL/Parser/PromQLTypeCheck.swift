/// Whether operators and functions get what they take.
///
/// Source: Prometheus documentation, "Operators" and "Query functions"; compared with promtool.
enum PromQLTypeCheck {
  static func problems(of expression: PromQLExpression) -> [PromQLProblem] {
    var problems: [PromQLProblem] = []
    check(expression, selectorMayBeEmpty: false, &problems)
    return problems
  }

  private static func check(
    _ expression: PromQLExpression, selectorMayBeEmpty: Bool, _ problems: inout [PromQLProblem]
  ) {
    switch expression.kind {
    case .number, .string, .parentheses: break
    case .selector(let selector):
      if !selectorMayBeEmpty { checkSelector(selector, expression.span, &problems) }
    case .subquery(let subquery):
      expect(.instantVector, subquery.operand, "the operand of a subquery", &problems)
    case .call(let call): checkCall(call, expression.span, &problems)
    case .aggregation(let aggregation):
      let name = aggregation.operator.rawValue
      expect(.instantVector, aggregation.operand, "the operand of \(name)", &problems)
      if let type = aggregation.operator.parameterType, let parameter = aggregation.parameter {
        expect(type, parameter, "the parameter of \(name)", &problems)
      }
    case .binary(let binary): checkBinary(binary, &problems)
    case .unary(_, let operand):
      let type = operand.valueType
      if type != .scalar && type != .instantVector {
        problems.append(
          PromQLProblem(
            expression.span,
            "a sign before \(type.withArticle), expected a scalar or instant vector"
          ))
      }
    }
    for (index, child) in expression.children.enumerated() {
      let isInfo: Bool
      if case .call(let call) = expression.kind {
        isInfo = call.function.name == "info" && index == 1
      } else {
        isInfo = false
      }
      check(child, selectorMayBeEmpty: isInfo, &problems)
    }
  }

  private static func expect(
    _ type: PromQLValueType, _ operand: PromQLExpression, _ role: String,
    _ problems: inout [PromQLProblem]
  ) {
    let found = operand.valueType
    guard found != type else { return }
    let hint: String? =
      switch (type, found) {
      case (.rangeVector, .instantVector):
        if case .selector = operand.kind {
          "add a range: [5m]"
        } else {
          "evaluate it at many times: [5m:]"
        }
      case (.instantVector, .rangeVector): "remove the range, or take a function over time"
      case (.instantVector, .scalar): "vector(…) makes a vector of a scalar"
      case (.scalar, .instantVector): "scalar(…) makes a scalar of a vector with one series"
      default: nil
      }
    problems.append(
      PromQLProblem(
        operand.span, "\(role) is \(found.withArticle), expected \(type.withArticle)", hint: hint))
  }

  private static func checkSelector(
    _ selector: PromQLSelector, _ span: PromQLSpan, _ problems: inout [PromQLProblem]
  ) {
    // A pattern that could not be read has its own problem already.
    let isUnread = selector.matchers.contains {
      ($0.operation == .matches || $0.operation == .matchesNot) && $0.pattern == nil
    }
    guard selector.name == nil, !isUnread, selector.matchers.allSatisfy(\.acceptsAbsence) else {
      return
    }
    problems.append(
      PromQLProblem(
        span, "a selector of all series",
        hint: "give it a name, or a matcher that an empty value does not fit"))
  }

  private static func checkCall(
    _ call: PromQLCall, _ span: PromQLSpan, _ problems: inout [PromQLProblem]
  ) {
    let function = call.function
    let count = call.arguments.count
    let most = function.mostArguments
    if count < function.fewestArguments || most.map({ count > $0 }) ?? false {
      let expected =
        switch most {
        case nil: "at least \(function.fewestArguments)"
        case function.fewestArguments?: "\(function.fewestArguments)"
        case let most?: "\(function.fewestArguments) to \(most)"
        }
      problems.append(
        PromQLProblem(
          span,
          "\(function.name) has \(count) argument\(count == 1 ? "" : "s"), expected \(expected)",
          hint: "write " + function.form))
    }
    for (index, argument) in call.arguments.enumerated() {
      guard let type = function.parameters.dropFirst(index).first ?? function.parameters.last else {
        break
      }
      expect(type, argument, "argument \(index + 1) of \(function.name)", &problems)
    }
    if function.name == "info", count > 1 {
      guard case .selector(let selector) = call.arguments[1].kind, selector.name == nil else {
        problems.append(
          PromQLProblem(
            call.arguments[1].span, "argument 2 of info is not a selector without a name",
            hint: "write matchers only: {version!=\"\"}"))
        return
      }
    }
  }
}

extension PromQLFunction {
  /// How it is called: `rate(range vector)`.
  fileprivate var form: String {
    let names = parameters.enumerated().map { index, type in
      index < fewestArguments ? type.rawValue : "[\(type.rawValue)]"
    }
    return "\(name)(\(names.joined(separator: ", ")))"
  }
}

extension PromQLValueType {
  /// The type as a part of sentences.
  var withArticle: String { (self == .instantVector ? "an " : "a ") + rawValue }
}
