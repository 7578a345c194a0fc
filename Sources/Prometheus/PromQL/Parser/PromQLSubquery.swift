/// An instant vector evaluated at many times: `rate(a[5m])[1h:1m]`.
package struct PromQLSubquery: Sendable {
  package let operand: PromQLExpression
  package let range: PromQLTimeSpan
  /// Nil: the evaluation interval of the server.
  package let step: PromQLTimeSpan?
  package internal(set) var shift = PromQLTimeShift()
}
