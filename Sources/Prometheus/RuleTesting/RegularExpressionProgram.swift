/// A regular expression as steps of a machine that reads a text once.
///
/// Its time grows with the length of the text times the steps, whatever the expression.
/// Source: Cox, "Regular Expression Matching: the Virtual Machine Approach", Pike's machine.
final class RegularExpressionProgram {
  enum Step {
    case character(Unicode.Scalar, ignoresCase: Bool)
    case anyCharacter(includingNewline: Bool)
    case set(RegularExpressionSet)
    case assertion(RegularExpression.Node)
    /// Goes on at both places; what the first one matches is preferred.
    case split(Int, Int)
    case jump(Int)
    /// Remembers the position as a border of a group.
    case save(Int)
    case match
  }

  private(set) var steps: [Step] = []
  /// Borders that are remembered: two a group, the first two of the whole.
  let borders: Int

  /// Repetitions are written out; what would need more is refused.
  private static let mostSteps = 200_000

  /// - Parameters:
  ///   - expression: What to match.
  ///   - isWhole: Whether the match must reach the end of the text.
  /// - Throws: If writing out the repetitions takes too many steps.
  init(_ expression: RegularExpression, isWhole: Bool = true) throws(EvaluationProblem) {
    borders = 2 * (expression.captureNames.count + 1)
    steps.append(.save(0))
    try compile(expression.node)
    if isWhole { steps.append(.assertion(.textEnd)) }
    steps += [.save(1), .match]
  }

  // MARK: Compilation

  private func compile(_ node: RegularExpression.Node) throws(EvaluationProblem) {
    guard steps.count < RegularExpressionProgram.mostSteps else {
      throw EvaluationProblem(message: "a regular expression with too many repetitions")
    }
    switch node {
    case .empty: break
    case .character(let scalar, let ignoresCase):
      steps.append(.character(scalar, ignoresCase: ignoresCase))
    case .anyCharacter(let includingNewline):
      steps.append(.anyCharacter(includingNewline: includingNewline))
    case .set(let set): steps.append(.set(set))
    case .textStart, .textEnd, .lineStart, .lineEnd, .wordBoundary: steps.append(.assertion(node))
    case .group(let inner, let capture):
      if let capture { steps.append(.save(2 * capture)) }
      try compile(inner)
      if let capture { steps.append(.save(2 * capture + 1)) }
    case .sequence(let nodes): for node in nodes { try compile(node) }
    case .alternatives(let nodes): try compile(alternatives: nodes)
    case .repetition(let inner, let least, let most, let isGreedy):
      for _ in 0..<least { try compile(inner) }
      if let most {
        try compileOptional(inner, times: most - least, isGreedy)
      } else {
        let start = steps.count
        steps.append(.jump(0))
        try compile(inner)
        steps.append(.jump(start))
        steps[start] = split(start + 1, steps.count, isGreedy)
      }
    }
  }

  private func compile(
    alternatives nodes: [RegularExpression.Node]
  ) throws(EvaluationProblem) {
    var ends: [Int] = []
    for (index, node) in nodes.enumerated() {
      guard index < nodes.count - 1 else {
        try compile(node)
        break
      }
      let start = steps.count
      steps.append(.jump(0))
      try compile(node)
      ends.append(steps.count)
      steps.append(.jump(0))
      steps[start] = .split(start + 1, steps.count)
    }
    for end in ends { steps[end] = .jump(steps.count) }
  }

  /// `a{0,3}` is `(a(a(a)?)?)?`: each further one needs the one before.
  private func compileOptional(
    _ node: RegularExpression.Node, times: Int, _ isGreedy: Bool
  ) throws(EvaluationProblem) {
    var starts: [Int] = []
    for _ in 0..<max(0, times) {
      starts.append(steps.count)
      steps.append(.jump(0))
      try compile(node)
    }
    for start in starts { steps[start] = split(start + 1, steps.count, isGreedy) }
  }

  private func split(_ inner: Int, _ behind: Int, _ isGreedy: Bool) -> Step {
    isGreedy ? .split(inner, behind) : .split(behind, inner)
  }
}
