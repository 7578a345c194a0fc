package import Findings
import Prometheus

/// What usually fails must have an alert.
package struct CoverageMissing: Check {
  package static let info = CheckInfo(
    id: "alert-coverage",
    finds:
      "a failure that the set can have and no alert tells of: database down, volume full, certificate, quota, autoscaler, restarts",
    why: "the failure is noticed by users first",
    mend: "add an alert on it",
    source: "the Prometheus operator's kubernetes-mixin and the alerts of the exporters' mixins",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        """,
        with: """
          apiVersion: v1
          kind: ResourceQuota
          metadata: { name: all, namespace: watch }
          spec: { hard: { pods: "10" } }
          """),
      good: RuleExample.rules(
        """
        - alert: QuotaNearFull
          expr: kube_resourcequota{type="used"} / ignoring (type) kube_resourcequota{type="hard"} > 0.9
          for: 15m
        """,
        with: """
          apiVersion: v1
          kind: ResourceQuota
          metadata: { name: all, namespace: watch }
          spec: { hard: { pods: "10" } }
          """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let alerts = objects.monitoring.alerts.filter { $0.tree != nil }
    guard !alerts.isEmpty else { return [] }
    let metrics = objects.monitoring.metrics(of: alerts)
    return FailureMode.all.compactMap { mode in
      guard !mode.isWatched(by: metrics), let member = mode.find(objects) else { return nil }
      return finding(
        member, "no alert of the set tells when \(mode.name), it has \(alerts.count)")
    }
  }
}

extension Monitoring {
  /// Names of the metrics that rules read, through the rules that record them.
  func metrics(of rules: [RuleUse]) -> Set<String> {
    var (names, next): (Set<String>, [RuleUse]) = ([], rules)
    while let rule = next.popLast() {
      for use in rule.tree?.selectors ?? [] {
        let matched = use.selector.matchers.filter { $0.label == "__name__" }.map(\.value)
        for name in [use.selector.name].compactMap({ $0 }) + matched {
          guard names.insert(name).inserted else { continue }
          next += self.rules(recording: name)
        }
      }
    }
    return names
  }
}
