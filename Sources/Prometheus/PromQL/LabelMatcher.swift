/// A condition on one label of a selector.
package struct LabelMatcher: Sendable, Hashable {
  enum Operation: String, Sendable {
    case equal = "="
    case notEqual = "!="
    case matches = "=~"
    case matchesNot = "!~"
  }

  let label: String
  let operation: Operation
  /// The text between the quotes, before escaping; a regular expression for the last two.
  let value: String

  private init(_ label: String, _ operation: Operation, _ value: String) {
    precondition(isLabelName(label), "'\(label)' is not a label name")
    self.label = label
    self.operation = operation
    self.value = value
  }

  /// The label with the value that it must have; nil for other conditions.
  package var exactValue: NamedValue? {
    operation == .equal ? NamedValue(label, value) : nil
  }

  package static func label(_ label: String, is value: String) -> LabelMatcher {
    LabelMatcher(label, .equal, value)
  }

  package static func label(_ label: String, isNot value: String) -> LabelMatcher {
    LabelMatcher(label, .notEqual, value)
  }

  /// One of several values; they are taken literally, not as expressions.
  package static func label(_ label: String, isOneOf values: [String]) -> LabelMatcher {
    LabelMatcher(label, .matches, alternatives(values))
  }

  /// None of several values; they are taken literally, not as expressions.
  package static func label(_ label: String, isNoneOf values: [String]) -> LabelMatcher {
    LabelMatcher(label, .matchesNot, alternatives(values))
  }

  /// One of the values that are chosen at the head of a dashboard.
  ///
  /// Source: Grafana documentation, Variable syntax, "Regex": Prometheus gets them as alternatives.
  package static func label(_ label: String, isChosenBy variable: String) -> LabelMatcher {
    precondition(isLabelName(variable), "'\(variable)' is not the name of a variable")
    return LabelMatcher(label, .matches, "$" + variable)
  }

  private static func alternatives(_ values: [String]) -> String {
    precondition(!values.isEmpty, "a matcher needs a value")
    return values.map(escapedExpression).joined(separator: "|")
  }

  /// Source: RE2 syntax, the characters with a meaning outside brackets.
  private static func escapedExpression(_ value: String) -> String {
    var text = ""
    for character in value {
      if #"\.+*?()|[]{}^$"#.contains(character) { text.append("\\") }
      text.append(character)
    }
    return text
  }
}
