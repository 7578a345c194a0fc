package import Findings
import Prometheus

/// Where targets are discovered, a job that has vanished must be noticed as well.
package struct UpWithoutAbsent: Check {
  package static let info = CheckInfo(
    id: "met-up-without-absent",
    finds: "an alert on up == 0 of a job whose targets are discovered, without one on absent(up)",
    why: "when all pods are gone their series are, too: nothing is 0, and the alert ends",
    mend: "add or absent(up{job=\"…\"}) to the condition, or an alert of its own",
    source: "Prometheus documentation, \"Query functions\", absent",
    severity: .warning,
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: WebDown
          expr: up{job="web"} == 0
          for: 5m
        """, with: configuration),
      good: RuleExample.rules(
        """
        - alert: WebDown
          expr: up{job="web"} == 0 or absent(up{job="web"})
          for: 5m
        """, with: configuration)))

  private static let configuration = RuleExample.configuration(
    """
    scrape_configs:
      - job_name: web
        kubernetes_sd_configs: [{ role: pod }]
    """)

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    let missed = monitoring.alerts.flatMap { $0.tree?.selectors ?? [] }.filter { use in
      !Set(use.surroundings).isDisjoint(with: ["absent", "absent_over_time", "count"])
    }
    return monitoring.alerts.flatMap { rule -> [Finding] in
      (rule.tree?.binaries ?? []).compactMap { binary in
        guard let selector = Self.down(binary) else { return nil }
        let jobs = monitoring.jobs(for: selector).filter { $0.isNamed && $0.job.isDiscovered }
          .map(\.job.name)
        let unwatched = jobs.filter { job in
          !missed.contains { use in
            use.selector.matchers.contains { $0.label == "job" && $0.accepts(job) }
          }
        }
        guard !unwatched.isEmpty else { return nil }
        let names = unwatched.joined(separator: ", ")
        return finding(
          rule.expression,
          "\(rule.description) asks for up == 0 of job\(unwatched.count > 1 ? "s" : "") \(names), whose targets are "
            + "discovered, and no alert asks for absent(up{job=\"\(unwatched[0])\"})")
      }
    }
  }

  /// The selector of `up == 0` or `up < 1`.
  private static func down(_ binary: PromQLBinary) -> PromQLSelector? {
    guard let limit = binary.right.constant, let selector = binary.left.onlySelector,
      selector.metricName == "up",
      !binary.left.calls.contains(where: { $0.function.name == "absent" })
    else { return nil }
    switch binary.operator {
    case .equal where limit == 0, .less where limit <= 1, .notEqual where limit == 1:
      return selector
    default: return nil
    }
  }
}

extension ScrapeJob {
  /// Targets come and go with their pods.
  fileprivate var isDiscovered: Bool {
    configuration == nil
      || cursor.entries.contains { key, _ in key.hasSuffix("_sd_configs") }
  }
}
