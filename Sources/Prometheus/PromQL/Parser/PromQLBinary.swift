/// An operator between two expressions.
package struct PromQLBinary: Sendable {
  /// Source: Prometheus documentation, "Operators", binary operators.
  package enum Operator: String, Sendable, CaseIterable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case modulo = "%"
    case power = "^"
    case atan2
    case equal = "=="
    case notEqual = "!="
    case greater = ">"
    case less = "<"
    case greaterOrEqual = ">="
    case lessOrEqual = "<="
    case and, unless, or

    /// A higher one binds tighter; all but `^` are left-associative.
    package var precedence: Int {
      switch self {
      case .or: 1
      case .and, .unless: 2
      case .equal, .notEqual, .greater, .less, .greaterOrEqual, .lessOrEqual: 3
      case .add, .subtract: 4
      case .multiply, .divide, .modulo, .atan2: 5
      case .power: 6
      }
    }

    package var isComparison: Bool { precedence == 3 }
    package var isSetOperator: Bool { precedence <= 2 }
  }

  package let `operator`: Operator
  package let operatorSpan: PromQLSpan
  package let left: PromQLExpression
  package let right: PromQLExpression
  /// Whether a comparison gives 0 or 1 instead of dropping samples.
  package let returnsBool: Bool
  package let matching: PromQLMatching
}
