package import Findings
import Prometheus

/// The texts of an alert must be templates that Prometheus can expand with what the alert has.
package struct TemplateInvalid: Check {
  package static let info = CheckInfo(
    id: "alert-template-invalid",
    finds:
      "a label or annotation with a function that Prometheus lacks, or a label that the expression drops",
    why:
      "Prometheus does not load the file, or the page that wakes somebody has a hole where the name should be",
    mend: "use functions of the template reference, and labels that the expression keeps",
    source: "Prometheus documentation, \"Template reference\" and \"Alerting rules\", templating",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: Full
          expr: sum by (job) (pg_stat_activity_count) > 180
          annotations:
            summary: "{{ $value }} of {{ pg_settings_max_connections }} in {{ $labels.datname }}"
            description: "{{ $labels.datname }} is nearly full"
        """),
      good: RuleExample.rules(
        """
        - alert: Full
          expr: sum by (job, datname) (pg_stat_activity_count) > 180
          annotations:
            summary: "{{ $value }} connections in {{ $labels.datname }}"
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.monitoring.alerts.flatMap { rule in
      let labels = rule.tree?.labels
      return (rule.labels.map { ("label", $0) } + rule.annotations.map { ("annotation", $0) })
        .flatMap { kind, entry -> [Finding] in
          guard let text = entry.value.text else { return [] }
          do throws(TemplateProblem) {
            let template = try ParsedTemplate(text)
            return template.labels.compactMap { dropped($0, labels, rule, kind, entry) }
          } catch {
            return [
              finding(entry.value, "\(rule.description): \(kind) \(entry.name): \(error.message)")
            ]
          }
        }
    }
  }

  private func dropped(
    _ label: String, _ labels: PromQLLabels?, _ rule: RuleUse, _ kind: String,
    _ entry: (name: String, value: Cursor)
  ) -> Finding? {
    guard let labels, labels.presence(of: label) == .absent else { return nil }
    let kept = labels.closedNames?.filter { $0 != "__name__" }
    let rest =
      kept.map { $0.isEmpty ? "keeps none" : "keeps only \($0.joined(separator: ", "))" }
      ?? "drops it"
    let isOwn = label == "alertname" || rule.label(label) != nil
    return finding(
      entry.value,
      "\(rule.description): \(kind) \(entry.name) prints the label \(label), and the expression \(rest)",
      hint: isOwn
        ? "labels of the rule itself are no part of $labels: write the text"
        : "add \(label) to what the expression groups by, or leave it out of the text")
  }
}
