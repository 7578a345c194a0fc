/// One sample a series, all of one unit.
package struct InstantVector<Unit: SampleUnit>: Sendable {
  let expression: Expression
  let labels: VectorLabels

  init(_ expression: Expression, labels: VectorLabels) {
    self.expression = expression
    self.labels = labels
  }

  /// The query as PromQL.
  package var text: String { expression.text }

  /// Names of the labels that the series have, sorted.
  package var labelNames: [String] { labels.names.sorted() }
}
