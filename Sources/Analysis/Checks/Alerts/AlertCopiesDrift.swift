package import Findings

/// Copies of one alert must say the same.
package struct AlertCopiesDrift: Check {
  package static let info = CheckInfo(
    id: "alert-two-copies-drift",
    finds: "two alerts of one name and the same labels in two files, with different expressions",
    why:
      "one was changed and the other forgotten: which one counts depends on the file that is loaded",
    mend: "keep one, or give them names that tell them apart",
    source: "Prometheus documentation, \"Alerting rules\"",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        """,
        with: """
          apiVersion: monitoring.coreos.com/v1
          kind: PrometheusRule
          metadata: { name: rules, namespace: watch }
          spec:
            groups:
              - name: targets
                rules:
                  - alert: TargetDown
                    expr: avg by (job) (up) < 0.5
                    for: 5m
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
    var seen: [String: [RuleUse]] = [:]
    return monitoring.alerts.compactMap { rule in
      defer { seen[rule.name, default: []].append(rule) }
      let copy = seen[rule.name]?.first {
        $0.source != rule.source && $0.normalText != rule.normalText
          && $0.labelTexts == rule.labelTexts
      }
      guard let copy else { return nil }
      return finding(
        rule.expression,
        "\(rule.description) asks '\(Self.short(rule.normalText))', and its copy in \(copy.cursor.member.identity) "
          + "(\(monitoring.sources[copy.source].description)) asks '\(Self.short(copy.normalText))'"
      )
    }
  }

  private static func short(_ text: String) -> String {
    text.count <= 80 ? text : text.prefix(79) + "…"
  }
}
