package import Findings

/// An alert must say in words what is wrong.
package struct AnnotationsMissing: Check {
  package static let info = CheckInfo(
    id: "alert-annotations-missing",
    finds: "an alert without the annotations summary and description",
    why: "the notification shows a name and labels, and the reader has to look the rule up",
    mend: "add annotations: summary in one line, description with the value and the limit",
    source: "Prometheus documentation, \"Alerting rules\", annotations",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        """),
      good: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
          annotations:
            summary: a target does not answer
            description: "{{ $labels.instance }} of {{ $labels.job }} has not answered for five minutes"
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.monitoring.alerts.compactMap { rule in
      guard !rule.isHeartbeat else { return nil }
      let groups = [["summary", "title", "message"], ["description", "message", "details"]]
      let missing = groups.filter { names in !names.contains { rule.annotation($0) != nil } }
        .map { $0[0] }
      guard !missing.isEmpty else { return nil }
      return finding(
        rule.cursor["annotations"],
        "\(rule.description) has no annotation \(missing.joined(separator: " and none called "))")
    }
  }
}
