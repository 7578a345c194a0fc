package import Findings
import Prometheus

/// A range must hold several samples.
package struct RangeBelowInterval: Check {
  package static let info = CheckInfo(
    id: "met-scrape-interval-vs-range",
    finds: "a rate over a range that holds fewer than four scrapes of the job",
    why:
      "a rate needs two samples: with fewer it is empty, and one missed scrape makes a gap in the alert",
    mend: "use a range of at least four scrape intervals",
    source:
      "Prometheus documentation, \"Query functions\", rate; Grafana documentation, $__rate_interval",
    severity: .warning,
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: Errors
          expr: sum(rate(http_requests_total{job="web",status=~"5.."}[1m])) > 1
          for: 5m
        """, with: configuration),
      good: RuleExample.rules(
        """
        - alert: Errors
          expr: sum(rate(http_requests_total{job="web",status=~"5.."}[5m])) > 1
          for: 5m
        """, with: configuration)))

  private static let configuration = RuleExample.configuration(
    """
    global: { scrape_interval: 30s }
    scrape_configs:
      - job_name: web
        static_configs: [{ targets: ["web.shop.svc:9090"] }]
    """)

  private static let functions: Set<String> = [
    "rate", "increase", "irate", "delta", "deriv", "idelta", "changes", "resets", "predict_linear",
  ]

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    guard !monitoring.configurations.isEmpty else { return [] }
    return monitoring.rules.flatMap { rule -> [Finding] in
      var seen: Set<Double> = []
      return (rule.tree?.selectors ?? []).compactMap { use in
        guard let range = use.selector.range?.seconds, let function = use.surroundings.last,
          Self.functions.contains(function), seen.insert(range).inserted,
          let (job, interval) = interval(of: use.selector, monitoring)
        else { return nil }
        let scrapes = range / interval
        guard scrapes < 4, range > 0 else { return nil }
        let count =
          scrapes < 1
          ? "not even one scrape" : "\(Int(scrapes)) scrape\(Int(scrapes) == 1 ? "" : "s")"
        return finding(
          rule.expression,
          "\(rule.description) takes \(function) over \(DurationText.text(range)), which holds \(count) of \(job) at an "
            + "interval of \(DurationText.text(interval))",
          hint: "use at least \(DurationText.text(interval * 4))")
      }
    }
  }

  /// The shortest interval among the jobs that the series can come from.
  private func interval(
    of selector: PromQLSelector, _ monitoring: Monitoring
  ) -> (job: String, interval: Double)? {
    if case .recorded = monitoring.knowledge(of: selector) { return nil }
    let jobs = monitoring.jobs(for: selector)
    guard let shortest = jobs.min(by: { $0.job.interval < $1.job.interval }) else { return nil }
    if shortest.isNamed { return ("job \(shortest.job.name)", shortest.job.interval) }
    return ("its job", shortest.job.interval)
  }
}
