/// Why an expression has no value.
package enum CELFailure: Error, Sendable, Hashable {
  /// The API server would fail like this: a key that is not there, a wrong type.
  case failed(String)
  /// It may have one, but the evaluator does not know: a function that it lacks, a field that the
  /// server fills in.
  case unknown(String)

  /// Errors of both are absorbed by the other side of `&&` and `||`; what is not known stays unknown.
  func merged(with other: CELFailure) -> CELFailure {
    if case .unknown = other { return other }
    return self
  }
}
