/// A condition on a label, ready to be asked about many series.
struct SeriesMatcher {
  private let matcher: PromQLMatcher
  private let program: RegularExpressionProgram?

  init(_ matcher: PromQLMatcher) throws(EvaluationProblem) {
    self.matcher = matcher
    if let pattern = matcher.pattern {
      program = try RegularExpressionProgram(pattern)
    } else {
      program = nil
    }
  }

  func selects(_ labels: SeriesLabels) -> Bool { selects(value: labels[matcher.label]) }

  func selects(value: String) -> Bool {
    switch matcher.operation {
    case .equal: value == matcher.value
    case .notEqual: value != matcher.value
    case .matches: program.map { RegularExpressionMatch.matches($0, value) } ?? false
    case .matchesNot: program.map { !RegularExpressionMatch.matches($0, value) } ?? false
    }
  }
}
