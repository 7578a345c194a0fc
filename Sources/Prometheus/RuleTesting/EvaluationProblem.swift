/// Why an expression or rule has no result.
struct EvaluationProblem: Error {
  /// One line in lower case without a full stop.
  let message: String
}
