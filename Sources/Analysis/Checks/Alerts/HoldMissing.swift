package import Findings
import Prometheus

/// A condition that one bad moment fulfils must hold for a while before somebody is woken.
package struct HoldMissing: Check {
  package static let info = CheckInfo(
    id: "alert-for-missing",
    finds: "an alert without 'for' on a value of the moment or of a few minutes",
    why: "one missed scrape or one slow minute wakes somebody for nothing",
    mend: "let the condition hold for some minutes: for: 5m",
    source: "Prometheus documentation, \"Alerting rules\", for",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
        """),
      good: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.monitoring.alerts.compactMap { rule in
      guard let tree = rule.tree, !rule.holds, let noise = Self.noise(in: tree) else { return nil }
      return finding(
        rule.cursor["for"],
        "\(rule.description) has no 'for', and its condition is \(noise): it fires at the first evaluation"
      )
    }
  }

  /// What makes the condition noisy; nil where it looks back far enough, or says that something is gone.
  private static func noise(in tree: PromQLExpression) -> String? {
    switch tree.kind {
    case .parentheses(let inner): return noise(in: inner)
    case .binary(let binary) where binary.operator == .and:
      // One steady side is enough to keep the other quiet.
      guard let left = noise(in: binary.left) else { return nil }
      return noise(in: binary.right) == nil ? nil : left
    case .binary(let binary) where binary.operator == .or:
      return noise(in: binary.left) ?? noise(in: binary.right)
    case .binary(let binary) where binary.operator == .unless: return noise(in: binary.left)
    default: return tree.isAge ? nil : noise(ofSelectorsIn: tree)
    }
  }

  private static func noise(ofSelectorsIn tree: PromQLExpression) -> String? {
    for use in tree.selectors where use.selector.metricName != "ALERTS" {
      let around = Set(use.surroundings)
      if !around.isDisjoint(with: ["absent", "absent_over_time", "timestamp"]) { continue }
      guard let range = use.selector.range else {
        if tree.looksBack(over: use.span) { continue }
        return "a value of the moment"
      }
      guard let seconds = range.seconds, seconds < 600 else { continue }
      guard !around.isDisjoint(with: ["rate", "irate"]) else { continue }
      return "a rate over \(DurationText.text(seconds))"
    }
    return nil
  }
}

extension RuleUse {
  /// Whether the condition must hold for a while, or the alert goes on for a while.
  var holds: Bool {
    ["for", "keep_firing_for"].contains { field in
      (cursor[field].text.flatMap(DurationText.seconds) ?? 0) > 0
    }
  }
}

extension PromQLExpression {
  /// Whether a subquery evaluates the part of the text over a time.
  fileprivate func looksBack(over span: PromQLSpan) -> Bool {
    if case .subquery = kind, self.span.start <= span.start, self.span.end >= span.end {
      return true
    }
    return children.contains { $0.looksBack(over: span) }
  }

  /// Whether it compares a time with now.
  fileprivate var isAge: Bool {
    if case .call(let call) = kind, call.function.name == "time" { return true }
    return children.contains(where: \.isAge)
  }
}
