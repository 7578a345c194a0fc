package import Findings

/// An alert must have been seen to fire, and to be silent.
package struct UnitTestMissing: Check {
  package static let info = CheckInfo(
    id: "alert-no-unit-test",
    finds:
      "an alert that the rule tests of the set never expect to fire, or never expect to be silent",
    why: "whether it fires when it should is known only on the day when it should",
    mend: "add a test with series above the limit and one with series below it",
    source: "Prometheus documentation, \"Unit testing for rules\"",
    severity: .warning,
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        - alert: TargetSlow
          expr: scrape_duration_seconds > 5
          for: 5m
        """, with: tests),
      good: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        """, with: tests)))

  private static let tests = """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: rule-tests, namespace: watch }
    data:
      shop.test.yml: |
        rule_files: [shop.yml]
        tests:
          - interval: 1m
            input_series: [{ series: 'up{job="web"}', values: "0x10" }]
            alert_rule_test:
              - { eval_time: 4m, alertname: TargetDown, exp_alerts: [] }
              - { eval_time: 6m, alertname: TargetDown, exp_alerts: [{ exp_labels: { job: web } }] }
    """

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let tests = RuleTestUse.all(in: objects)
    // Without any test in the set they are somewhere else.
    guard !tests.isEmpty else { return [] }
    let firing = tests.reduce(into: Set<String>()) { $0.formUnion($1.firing) }
    let silent = tests.reduce(into: Set<String>()) { $0.formUnion($1.silent) }
    return objects.monitoring.alerts.compactMap { rule in
      let lacks: String
      switch (firing.contains(rule.name), silent.contains(rule.name) || rule.isHeartbeat) {
      case (true, true): return nil
      case (false, false): lacks = "has no test"
      case (false, true): lacks = "has no test in which it fires"
      case (true, false): lacks = "has no test in which it is silent"
      }
      return finding(rule.cursor["alert"], "\(rule.description) \(lacks)")
    }
  }
}
