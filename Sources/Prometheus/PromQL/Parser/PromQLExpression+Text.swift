extension PromQLExpression {
  /// The expression on one line: single spaces, no comments, and the parentheses of the tree.
  package var text: String {
    switch kind {
    case .number(let number): number.text
    case .string(let value): PromQLText.quoted(value)
    case .selector(let selector): selector.text
    case .subquery(let subquery): subquery.text
    case .call(let call):
      call.function.name + "(" + call.arguments.map(\.text).joined(separator: ", ") + ")"
    case .aggregation(let aggregation): aggregation.text
    case .binary(let binary): binary.text
    case .unary(let isNegative, let operand): (isNegative ? "-" : "+") + operand.text
    case .parentheses(let inner): "(" + inner.text + ")"
    }
  }
}

extension PromQLSelector {
  fileprivate var text: String {
    var conditions = matchers.map(\.text)
    var text = ""
    if let name {
      if PromQLText.isMetricName(name) {
        text = name
      } else {
        conditions.insert(PromQLText.quoted(name), at: 0)
      }
    }
    if !conditions.isEmpty || name == nil { text += "{" + conditions.joined(separator: ",") + "}" }
    if let range { text += "[" + range.text + "]" }
    if let rangeEnds { text += " " + rangeEnds.rawValue }
    return text + shift.text
  }
}

extension PromQLMatcher {
  /// As it is written between the braces.
  package var text: String {
    (PromQLText.isLabelName(label) ? label : PromQLText.quoted(label)) + operation.rawValue
      + PromQLText.quoted(value)
  }
}

extension PromQLSubquery {
  fileprivate var text: String {
    "\(operand.text)[\(range.text):\(step?.text ?? "")]" + shift.text
  }
}

extension PromQLTimeShift {
  fileprivate var text: String {
    let time =
      switch instant {
      case nil: ""
      case .start: " @ start()"
      case .end: " @ end()"
      case .time(_, let text): " @ " + text
      }
    return time + (offset.map { " offset " + $0.text } ?? "")
  }
}

extension PromQLTimeSpan {
  fileprivate var text: String {
    switch self {
    case .literal(let number): number.text
    case .step: "step()"
    case .range: "range()"
    case .negative(let operand): "-" + operand.text
    case .positive(let operand): "+" + operand.text
    case .arithmetic(let sign, let left, let right): "\(left.text) \(sign) \(right.text)"
    case .call(let name, let first, let second): "\(name)(\(first.text), \(second.text))"
    case .parentheses(let inner): "(" + inner.text + ")"
    }
  }
}

extension PromQLAggregation {
  fileprivate var text: String {
    let arguments = "(" + (parameter.map { $0.text + ", " } ?? "") + operand.text + ")"
    return switch grouping {
    case nil: `operator`.rawValue + arguments
    case .by(let labels): "\(`operator`.rawValue) by \(PromQLText.list(labels)) " + arguments
    case .without(let labels):
      "\(`operator`.rawValue) without \(PromQLText.list(labels)) " + arguments
    }
  }
}

extension PromQLBinary {
  fileprivate var text: String {
    var words = [left.text, `operator`.rawValue]
    if returnsBool { words.append("bool") }
    switch matching.labels {
    case nil: break
    case .on(let names): words.append("on " + PromQLText.list(names))
    case .ignoring(let names): words.append("ignoring " + PromQLText.list(names))
    }
    if let side = matching.manySide {
      words.append(side == .left ? "group_left" : "group_right")
      // Without a list, a parenthesis of the operand would be taken for one.
      let included = matching.includedLabels ?? []
      if !included.isEmpty || right.text.hasPrefix("(") { words.append(PromQLText.list(included)) }
    }
    for fill in matching.fills {
      let name =
        switch fill.side {
        case nil: "fill"
        case .left: "fill_left"
        case .right: "fill_right"
        }
      words.append("\(name)(\(fill.isNegative ? "-" : "")\(fill.value.text))")
    }
    words.append(right.text)
    return words.joined(separator: " ")
  }
}
