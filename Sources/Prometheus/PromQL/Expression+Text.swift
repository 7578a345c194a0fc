internal import Scalars

extension Expression {
  /// One line of PromQL, with the parentheses that precedence needs and no others.
  var text: String {
    switch self {
    case .number(let text): text
    case .selector(let selector): selector.text(range: nil)
    case .range(let selector, let duration): selector.text(range: duration)
    case .call(let name, let arguments):
      name + "(" + arguments.map(\.text).joined(separator: ", ") + ")"
    case .aggregation(let name, let labels, let operand):
      labels.isEmpty
        ? "\(name)(\(operand.text))"
        : "\(name) by (\(labels.joined(separator: ", "))) (\(operand.text))"
    case .binary(let operation, let left, let right, let matching):
      left.operandText(of: operation, isRight: false) + " " + operation.rawValue + " "
        + (matching.map { $0.text + " " } ?? "") + right.operandText(of: operation, isRight: true)
    }
  }

  private func operandText(of parent: BinaryOperator, isRight: Bool) -> String {
    guard case .binary(let operation, _, _, _) = self else { return text }
    let needsParentheses =
      operation.precedence < parent.precedence
      || isRight && operation.precedence == parent.precedence
    return needsParentheses ? "(\(text))" : text
  }
}

extension Selector {
  func text(range: Duration?) -> String {
    var text = name
    if !matchers.isEmpty { text += "{" + matchers.map(\.text).joined(separator: ",") + "}" }
    if let range { text += "[" + range.prometheusText + "]" }
    if let offset { text += " offset " + offset.prometheusText }
    return text
  }
}

extension LabelMatcher {
  var text: String { label + operation.rawValue + quoted(value) }
}

extension Matching {
  var text: String {
    let base =
      switch labels {
      case .on(let names): "on (" + names.joined(separator: ", ") + ")"
      case .ignoring(let names): "ignoring (" + names.joined(separator: ", ") + ")"
      }
    guard let groupLeft else { return base }
    return base + " group_left"
      + (groupLeft.isEmpty ? "" : " (" + groupLeft.joined(separator: ", ") + ")")
  }
}

/// A PromQL string in double quotes.
///
/// Source: Prometheus documentation, "Querying basics", strings.
func quoted(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
  if isPlain { return "\"" + text + "\"" }
  var result = "\""
  for character in text.unicodeScalars {
    switch character {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\r": result += "\\r"
    default: result.unicodeScalars.append(character)
    }
  }
  return result + "\""
}
