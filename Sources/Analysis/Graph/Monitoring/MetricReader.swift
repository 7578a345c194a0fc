package import Prometheus

/// A rule or a panel that reads metrics.
package struct MetricReader: Sendable {
  package let tree: PromQLExpression
  /// The field that holds the expression.
  package let expression: Cursor
  /// `group capacity, alert CpuOvercommitted`.
  package let description: String
  /// The rule; nil for panels.
  package let rule: RuleUse?

  init?(_ rule: RuleUse) {
    guard let tree = rule.tree else { return nil }
    self.tree = tree
    self.rule = rule
    expression = rule.expression
    description = rule.description
  }

  init?(_ query: DashboardQuery) {
    guard let tree = query.tree else { return nil }
    self.tree = tree
    rule = nil
    expression = query.cursor
    description = query.description
  }
}
