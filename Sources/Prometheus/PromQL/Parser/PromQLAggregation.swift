/// Many series made few: `sum by (job) (a)`.
package struct PromQLAggregation: Sendable {
  /// Source: Prometheus documentation, "Operators", aggregation operators.
  package enum Operator: String, Sendable, CaseIterable {
    case sum, avg, count, min, max, group, stddev, stdvar, topk, bottomk, quantile, limitk
    case countValues = "count_values"
    case limitRatio = "limit_ratio"

    /// The type of the value before the vector; nil if there is none.
    package var parameterType: PromQLValueType? {
      switch self {
      case .topk, .bottomk, .quantile, .limitk, .limitRatio: .scalar
      case .countValues: .string
      case .sum, .avg, .count, .min, .max, .group, .stddev, .stdvar: nil
      }
    }

    /// Whether the result consists of some of the series, with all their labels.
    package var selectsSeries: Bool {
      switch self {
      case .topk, .bottomk, .limitk, .limitRatio: true
      default: false
      }
    }
  }

  package let `operator`: Operator
  package let parameter: PromQLExpression?
  package let operand: PromQLExpression
  package let grouping: PromQLGrouping?
}
