/// The samples of a vector that a comparison lets through: what an alert fires on.
package struct AlertCondition<Unit: SampleUnit>: Sendable {
  let expression: Expression
  let labels: VectorLabels
  /// What the samples were compared with; nil for compound conditions.
  package let threshold: Scalar<Unit>?

  fileprivate init(
    _ vector: InstantVector<Unit>, _ operation: BinaryOperator, _ threshold: Scalar<Unit>
  ) {
    self.expression = .binary(operation, vector.expression, .number(threshold.text), nil)
    self.labels = vector.labels
    self.threshold = threshold
  }

  private init(expression: Expression, labels: VectorLabels) {
    self.expression = expression
    self.labels = labels
    self.threshold = nil
  }

  /// The query as PromQL.
  package var text: String { expression.text }

  /// Names of the labels that the series have, sorted.
  package var labelNames: [String] { labels.names.sorted() }

  /// This condition or, for labels that it does not hold for, another with the same labels.
  package func or(_ other: AlertCondition) -> AlertCondition {
    precondition(
      labels.names == other.labels.names,
      "both conditions must give the same labels, or alerts would carry labels by chance")
    return AlertCondition(
      expression: .binary(.or, expression, other.expression, nil), labels: labels)
  }

  /// This condition, where another holds for the same labels too.
  package func and<Other: SampleUnit>(_ other: AlertCondition<Other>) -> AlertCondition {
    precondition(labels.names == other.labels.names, "both conditions must have the same labels")
    return AlertCondition(
      expression: .binary(.and, expression, other.expression, nil), labels: labels)
  }

  /// This condition, except where another holds for the same labels.
  package func unless<Other: SampleUnit>(_ other: AlertCondition<Other>) -> AlertCondition {
    precondition(labels.names == other.labels.names, "both conditions must have the same labels")
    return AlertCondition(
      expression: .binary(.unless, expression, other.expression, nil), labels: labels)
  }
}

extension InstantVector {
  package static func > (left: InstantVector, right: Scalar<Unit>) -> AlertCondition<Unit> {
    AlertCondition(left, .greater, right)
  }

  package static func < (left: InstantVector, right: Scalar<Unit>) -> AlertCondition<Unit> {
    AlertCondition(left, .less, right)
  }

  package static func >= (left: InstantVector, right: Scalar<Unit>) -> AlertCondition<Unit> {
    AlertCondition(left, .greaterOrEqual, right)
  }

  package static func <= (left: InstantVector, right: Scalar<Unit>) -> AlertCondition<Unit> {
    AlertCondition(left, .lessOrEqual, right)
  }

  package func equals(_ value: Scalar<Unit>) -> AlertCondition<Unit> {
    AlertCondition(self, .equal, value)
  }
}
