/// The syntax tree of any PromQL expression, with the place of each part.
///
/// Our own rules are written with the typed vectors beside it and never need this: it is for
/// texts that others wrote, and for looking through our own after they are printed.
package struct PromQLExpression: Sendable {
  package indirect enum Kind: Sendable {
    case number(PromQLNumber)
    case string(String)
    case selector(PromQLSelector)
    case subquery(PromQLSubquery)
    case call(PromQLCall)
    case aggregation(PromQLAggregation)
    case binary(PromQLBinary)
    /// A sign before an operand: `+` or `-`.
    case unary(isNegative: Bool, PromQLExpression)
    case parentheses(PromQLExpression)
  }

  package let kind: Kind
  package let span: PromQLSpan
  /// How deep the tree is, so that it stays shallow enough for recursion.
  let depth: Int

  init(_ kind: Kind, _ span: PromQLSpan) {
    self.kind = kind
    self.span = span
    depth = 1 + (kind.children.map(\.depth).max() ?? 0)
  }

  /// The parts that are expressions, in the order of the text.
  package var children: [PromQLExpression] { kind.children }

  /// The type of the result, whether or not the operands fit.
  package var valueType: PromQLValueType {
    switch kind {
    case .number: .scalar
    case .string: .string
    case .selector(let selector): selector.range == nil ? .instantVector : .rangeVector
    case .subquery: .rangeVector
    case .call(let call): call.function.result
    case .aggregation: .instantVector
    case .binary(let binary):
      binary.left.valueType == .scalar && binary.right.valueType == .scalar
        ? .scalar : .instantVector
    case .unary(_, let operand), .parentheses(let operand): operand.valueType
    }
  }
}

extension PromQLExpression.Kind {
  fileprivate var children: [PromQLExpression] {
    switch self {
    case .number, .string, .selector: []
    case .subquery(let subquery): [subquery.operand]
    case .call(let call): call.arguments
    case .aggregation(let aggregation):
      (aggregation.parameter.map { [$0] } ?? []) + [aggregation.operand]
    case .binary(let binary): [binary.left, binary.right]
    case .unary(_, let operand), .parentheses(let operand): [operand]
    }
  }
}
