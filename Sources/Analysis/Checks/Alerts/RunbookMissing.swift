package import Findings
import Prometheus

/// Whoever is woken must find what to do.
package struct RunbookMissing: Check {
  package static let info = CheckInfo(
    id: "alert-runbook-missing",
    finds: "an alert without a link to a runbook, or with one to a page that the set does not make",
    why: "at three in the morning the reader of the page starts from nothing",
    mend: "write the steps down and put the address into the annotation runbook_url",
    source:
      "Prometheus documentation, \"Alerting\", best practices; the monitoring mixins' guidelines",
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
          annotations: { runbook_url: "https://wiki.example.org/runbooks/TargetDown" }
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let pages = objects.paths.filter { $0.hasPrefix("runbooks/") }
    return objects.monitoring.alerts.compactMap { rule in
      let names = [
        "runbook_url", "runbook", "runbookURL", "runbook_link", "playbook", "playbook_url",
      ]
      guard let link = names.lazy.compactMap(rule.annotation).first else {
        return rule.isHeartbeat
          ? nil
          : finding(rule.cursor["annotations"], "\(rule.description) has no annotation runbook_url")
      }
      // Only links into the set's own pages can be followed here.
      guard !pages.isEmpty, let text = link.text, let start = Self.start(of: "runbooks/", in: text)
      else { return nil }
      let page = String(text[start...].prefix { $0 != "#" && $0 != "?" })
      guard !pages.contains(page), page.hasSuffix(".md") else { return nil }
      return finding(
        link, "\(rule.description) links to \(page), which the set does not make",
        hint: "correct the address, or write the page")
    }
  }

  private static func start(of word: String, in text: String) -> String.Index? {
    text.indices.last { text[$0...].hasPrefix(word) }
  }
}

extension RuleUse {
  /// It fires always, to show that alerts arrive.
  var isHeartbeat: Bool {
    guard kind == .alert, let tree, tree.selectors.isEmpty else { return false }
    return true
  }
}
