/// A parsed expression of the Common Expression Language.
///
/// Source: CEL language definition (google/cel-spec, doc/langdef.md), "Syntax" and "Macros".
package indirect enum CELExpression: Sendable {
  case literal(CELValue)
  case identifier(String, CELPlace)
  case select(CELExpression, field: String, CELPlace)
  /// `has(a.b)`.
  case has(CELExpression, field: String)
  case index(CELExpression, CELExpression)
  case call(String, target: CELExpression?, [CELExpression], CELPlace)
  case list([CELExpression])
  case map([(key: CELExpression, value: CELExpression)])
  /// `Type{field: value}`.
  case message(String, [(field: String, value: CELExpression)], CELPlace)
  case conditional(CELExpression, CELExpression, CELExpression)
  case and(CELExpression, CELExpression)
  case or(CELExpression, CELExpression)
  case macro(CELMacro, range: CELExpression, variables: [String], [CELExpression])
  /// `a.?b`, `a[?b]`: read, not evaluated.
  case optional(CELExpression, CELExpression)
}

/// Macros with a variable: `list.all(item, condition)`.
package enum CELMacro: String, Sendable {
  case all, exists, existsOne = "exists_one", existsOneNew = "existsOne", map, filter
  case transformList, transformMap
}

/// A character of an expression, counted from 0.
package struct CELPlace: Sendable, Hashable {
  package var offset: Int
}

/// Why an expression is no expression, and where.
package struct CELSyntaxError: Error, Sendable, Hashable {
  package var message: String
  package var place: CELPlace
}
