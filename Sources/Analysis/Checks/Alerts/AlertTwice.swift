package import Findings
import Prometheus

/// A rule must be there once.
package struct AlertTwice: Check {
  package static let info = CheckInfo(
    id: "alert-duplicate",
    finds:
      "the same alert with the same expression and labels twice, or a metric recorded twice with the same labels",
    why: "people are notified twice, or one record overwrites the other",
    mend: "leave one of them out",
    source: "promtool documentation, check rules, duplicate-rules",
    severity: .warning,
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        - alert: TargetDown
          expr: up  == 0
          for: 10m
        """),
      good: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    return Dictionary(grouping: monitoring.rules.enumerated()) { "\($1.kind) \($1.name)" }
      .flatMap { _, rules in
        rules.enumerated().compactMap { index, entry -> (Int, Finding)? in
          let rule = entry.element
          let first = rules[..<index].first { $0.element.repeats(rule) }?.element
          guard let first else { return nil }
          let what =
            rule.kind == .alert ? "with the same expression and labels" : "with the same labels"
          return (
            entry.offset,
            finding(
              rule.cursor,
              "\(rule.description) is there twice \(what): also in group \(first.group) of "
                + "\(first.cursor.member.identity) (\(monitoring.sources[first.source].description))"
            )
          )
        }
      }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension RuleUse {
  fileprivate func repeats(_ other: RuleUse) -> Bool {
    guard labelTexts == other.labelTexts else { return false }
    guard kind == .alert else {
      // Records of several parts of the data are usual.
      return normalText == other.normalText
    }
    return normalText == other.normalText
  }

  /// The expression without what is taste.
  var normalText: String { parsed?.expression?.text ?? text ?? "" }
}
