/// A condition on one label of a selector: `status=~"5.."`.
package struct PromQLMatcher: Sendable {
  package enum Operation: String, Sendable {
    case equal = "="
    case notEqual = "!="
    case matches = "=~"
    case matchesNot = "!~"
  }

  package let label: String
  package let operation: Operation
  /// The text between the quotes, with escapes resolved.
  package let value: String
  /// Nil for the comparisons; otherwise what the value says.
  package let pattern: RegularExpression?
  package let span: PromQLSpan
  /// Whether this is a metric name in quotes inside the braces: `{"my.metric"}`.
  package let isQuotedName: Bool

  /// Whether series without the label, or with an empty one, are selected.
  package var acceptsAbsence: Bool {
    switch operation {
    case .equal: value.isEmpty
    case .notEqual: !value.isEmpty
    case .matches: pattern?.matchesEmpty ?? false
    case .matchesNot: !(pattern?.matchesEmpty ?? false)
    }
  }
}
