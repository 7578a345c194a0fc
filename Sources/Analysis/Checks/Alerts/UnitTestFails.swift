package import Findings
import Prometheus
import YAML

/// Rule tests that a set ships must pass.
package struct UnitTestFails: Check {
  package static let info = CheckInfo(
    id: "alert-unit-test-fails",
    finds: "a rule test of the set that fails, run by an evaluator of our own",
    why: "the rule does something else than its author meant",
    mend: "mend the rule or the test; vibe-gen rules test shows what was expected and what came",
    source: "Prometheus documentation, \"Unit testing for rules\"",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        """, with: tests(firesAt: "3m")),
      good: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        """, with: tests(firesAt: "6m"))))

  private static func tests(firesAt time: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: rule-tests, namespace: watch }
    data:
      shop.test.yml: |
        rule_files: [shop.yml]
        tests:
          - name: a target is down
            interval: 1m
            input_series: [{ series: 'up{job="web"}', values: "0x10" }]
            alert_rule_test:
              - { eval_time: \(time), alertname: TargetDown, exp_alerts: [{ exp_labels: { job: web } }] }
    """
  }

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let tests = RuleTestUse.all(in: objects)
    guard !tests.isEmpty else { return [] }
    let texts = objects.texts(.prometheusRules)
    func rules(_ path: String) -> SourceFile? {
      let name = RuleTestUse.name(of: path)
      if let text = texts.first(where: { $0.name == name }) {
        return SourceFile(path: name, text: text.text)
      }
      return objects.files.first { RuleTestUse.name(of: $0.path) == name }
    }
    return tests.flatMap { test -> [Finding] in
      // Patterns and files elsewhere: nothing can be said.
      guard !test.ruleFiles.isEmpty, test.ruleFiles.allSatisfy({ rules($0) != nil }) else {
        return []
      }
      let report = RuleTestRunner().run(test.file) { rules($0).map { [$0] } ?? [] }
      return report.tests.compactMap { failed in
        // What our evaluator does not understand may well pass.
        guard let failure = failed.failures.first,
          !failure.message.contains("not evaluated") && !failure.message.contains("not understood")
        else { return nil }
        let first = failure.message.split(whereSeparator: \.isNewline).joined(separator: " ")
        let message = "test '\(failed.name)' of \(test.file.path) fails: \(first)"
        guard let text = test.text else { return finding(message) }
        return finding(text.cursor, message)
      }
    }
  }
}
