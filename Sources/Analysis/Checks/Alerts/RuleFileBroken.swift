package import Findings

/// Prometheus must be able to load every rule.
package struct RuleFileBroken: Check {
  package static let info = CheckInfo(
    id: "alert-syntax",
    finds: "rules that Prometheus refuses: an expression, a field, a length of time, a name",
    why:
      "Prometheus does not start with such a file, and after a reload goes on with the old rules",
    mend: "write the rule as Prometheus reads it; promtool check rules says the same",
    source: "Prometheus documentation, \"Recording rules\" and \"Alerting rules\"; package rulefmt",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: Slow
          expr: rate(http_request_duration_seconds_sum) > 1
          for: 5 min
        """),
      good: RuleExample.rules(
        """
        - alert: Slow
          expr: rate(http_request_duration_seconds_sum[5m]) > 1
          for: 5m
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    let releases = monitoring.producers.filter { $0.program == .prometheus }.compactMap(\.release)
    let release = Set(releases).count == 1 ? releases[0] : nil
    return monitoring.sources.flatMap { source in
      RuleSyntax(source, for: release).problems.map {
        finding($0.cursor, $0.message, hint: $0.hint)
      }
    }
  }
}
