/// What an expression evaluates to at one time.
enum EvaluationResult {
  case scalar(Double)
  case string(String)
  case vector([EvaluatedSample])
}
