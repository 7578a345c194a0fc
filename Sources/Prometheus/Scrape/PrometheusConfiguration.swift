package import YAML
internal import Scalars

/// The configuration file of a Prometheus server, in the fields that 2.42 and 3.x both know.
///
/// Source: Prometheus 3.1 documentation, "Configuration".
package struct PrometheusConfiguration: Sendable {
  /// Time between two scrapes of a target.
  package let scrapeInterval: Duration
  package let evaluationInterval: Duration
  /// Patterns of rule files, absolute or relative to the configuration.
  package let ruleFiles: [String]
  /// `HOST:PORT` of every Alertmanager: each must hear of every alert.
  package let alertmanagers: [String]
  package let jobs: [ScrapeConfiguration]

  /// Stops if two jobs have one name, which Prometheus refuses.
  package init(
    scrapeInterval: Duration, evaluationInterval: Duration, ruleFiles: [String],
    alertmanagers: [String], jobs: [ScrapeConfiguration]
  ) {
    precondition(Set(jobs.map(\.name)).count == jobs.count, "two jobs have the same name")
    self.scrapeInterval = scrapeInterval
    self.evaluationInterval = evaluationInterval
    self.ruleFiles = ruleFiles
    self.alertmanagers = alertmanagers
    self.jobs = jobs
  }

  /// The file as Prometheus reads it.
  package var node: Node {
    .mapping([
      .init(
        "global",
        .mapping([
          .init("scrape_interval", .string(scrapeInterval.prometheusText)),
          .init("evaluation_interval", .string(evaluationInterval.prometheusText)),
        ])),
      .init("rule_files", .sequence(ruleFiles.map(Node.string))),
      .init(
        "alerting",
        .mapping([
          .init(
            "alertmanagers",
            .sequence([
              .mapping([
                .init(
                  "static_configs",
                  .sequence([
                    .mapping([.init("targets", .sequence(alertmanagers.map(Node.string)))])
                  ]))
              ])
            ]))
        ])),
      .init("scrape_configs", .sequence(jobs.map(\.node))),
    ])
  }
}
