package import Findings
import Prometheus

/// A condition must be able to hold, and not to hold.
package struct ConditionConstant: Check {
  package static let info = CheckInfo(
    id: "alert-never-true",
    finds: "a comparison that cannot hold whatever happens, or that always holds",
    why: "the alert never fires, or never stops",
    mend: "compare with a value that the expression can have, in its unit",
    source: "Prometheus documentation, \"Query functions\" and \"Operators\"",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: HighErrorRate
          expr: sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 5
        - alert: AllDown
          expr: count(up{job="web"} == 1) == 0
        """),
      good: RuleExample.rules(
        """
        - alert: HighErrorRate
          expr: sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.05
        - alert: AllDown
          expr: absent(up{job="web"} == 1)
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    return monitoring.rules.flatMap { rule -> [Finding] in
      rule.tree.map { problems(in: $0, rule, monitoring) } ?? []
    }
  }

  /// What cannot hold in the middle cannot hold around it either, so only the innermost is told.
  private func problems(
    in tree: PromQLExpression, _ rule: RuleUse, _ monitoring: Monitoring
  ) -> [Finding] {
    let inner = tree.children.flatMap { problems(in: $0, rule, monitoring) }
    guard inner.isEmpty, case .binary(let binary) = tree.kind else { return inner }
    return problem(binary, rule, monitoring).map { [$0] } ?? []
  }

  private func problem(
    _ binary: PromQLBinary, _ rule: RuleUse, _ monitoring: Monitoring
  ) -> Finding? {
    if binary.operator == .and {
      let range = PromQLExpression.range(of: binary, monitoring.range)
      guard range.isEmpty else { return nil }
      return finding(
        rule.expression,
        "\(rule.description): both sides of 'and' compare the same, and no value fulfils both")
    }
    guard binary.operator.isComparison, !binary.returnsBool else { return nil }
    guard !binary.left.selectors.isEmpty || !binary.right.selectors.isEmpty else { return nil }
    let (left, right) = (
      binary.left.range(monitoring.range), binary.right.range(monitoring.range)
    )
    guard !left.isEmpty, !right.isEmpty else { return nil }
    switch Comparison.outcome(binary.operator, left, right) {
    case .never:
      return finding(
        rule.expression,
        "\(rule.description): '\(binary.operator.rawValue)' never holds: the left side is \(text(left)), the right "
          + "side \(text(right))", hint: hint(left, binary))
    case .always where !left.tellsPresence && !right.tellsPresence:
      return finding(
        rule.expression,
        "\(rule.description): '\(binary.operator.rawValue)' always holds: the left side is \(text(left)), the right "
          + "side \(text(right))")
    default: return nil
    }
  }

  private func hint(_ range: PromQLRange, _ binary: PromQLBinary) -> String? {
    if range.tellsPresence {
      return "nothing gives no sample instead of 0: use absent(…), or 'or vector(0)'"
    }
    if range.lower == 0, range.upper == 1, !range.isWhole {
      return "the left side is a share: compare with 0.05 for five percent, or multiply by 100"
    }
    return nil
  }

  private func text(_ range: PromQLRange) -> String {
    if let constant = range.constant { return Self.number(constant) }
    if range.upper == .infinity { return "at least \(Self.number(range.lower))" }
    if range.lower == -.infinity { return "at most \(Self.number(range.upper))" }
    return "between \(Self.number(range.lower)) and \(Self.number(range.upper))"
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}

/// Whether a comparison of two values can hold.
enum Comparison {
  enum Outcome { case never, always, depends }

  static func outcome(
    _ sign: PromQLBinary.Operator, _ left: PromQLRange, _ right: PromQLRange
  ) -> Outcome {
    let canBeNaN = left.mayBeNaN || right.mayBeNaN
    func result(never: Bool, always: Bool) -> Outcome {
      never ? .never : always && !canBeNaN ? .always : .depends
    }
    switch sign {
    case .greater: return result(never: left.upper <= right.lower, always: left.lower > right.upper)
    case .greaterOrEqual:
      return result(never: left.upper < right.lower, always: left.lower >= right.upper)
    case .less: return result(never: left.lower >= right.upper, always: left.upper < right.lower)
    case .lessOrEqual:
      return result(never: left.lower > right.upper, always: left.upper <= right.lower)
    case .equal:
      let isApart = left.upper < right.lower || left.lower > right.upper
      let isBroken =
        left.isWhole && (right.constant.map { $0 != $0.rounded() } ?? false)
        || right.isWhole && (left.constant.map { $0 != $0.rounded() } ?? false)
      return result(
        never: isApart || isBroken, always: left.constant != nil && left.constant == right.constant)
    case .notEqual:
      return result(
        never: left.constant != nil && left.constant == right.constant,
        always: left.upper < right.lower || left.lower > right.upper)
    default: return .depends
    }
  }
}
