/// The length of a range, a step or an offset: a duration or arithmetic with durations.
///
/// Source: Prometheus documentation, "Feature flags", promql-duration-expr.
package indirect enum PromQLTimeSpan: Sendable {
  case literal(PromQLNumber)
  /// `step()`: the resolution of the query.
  case step
  /// `range()`: the time that the query spans.
  case range
  case negative(PromQLTimeSpan)
  case positive(PromQLTimeSpan)
  case arithmetic(String, PromQLTimeSpan, PromQLTimeSpan)
  /// `min(a, b)` or `max(a, b)`.
  case call(String, PromQLTimeSpan, PromQLTimeSpan)
  case parentheses(PromQLTimeSpan)

  /// The length in seconds; nil if it depends on the query or is arithmetic.
  package var seconds: Double? {
    switch self {
    case .literal(let number): number.value
    case .negative(let operand): operand.seconds.map { -$0 }
    case .positive(let operand), .parentheses(let operand): operand.seconds
    case .step, .range, .arithmetic, .call: nil
    }
  }
}
