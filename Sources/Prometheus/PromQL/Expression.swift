/// A PromQL expression as a tree.
///
/// The typed vectors around it hold what it means; this holds what is printed.
indirect enum Expression: Sendable, Equatable {
  case number(String)
  case selector(Selector)
  case range(Selector, Duration)
  case call(String, [Expression])
  case aggregation(String, by: [String], Expression)
  case binary(BinaryOperator, Expression, Expression, Matching?)
}
