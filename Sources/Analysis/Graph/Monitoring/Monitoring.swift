/// What watches a set: rules, scrape jobs, programs that export metrics, routes of alerts.
///
/// Computed when a check first asks for it.
package struct Monitoring: Sendable {
  /// Where the rules are from.
  package let sources: [RuleSource]
  /// Every rule, in the order of the set.
  package let rules: [RuleUse]
  package let jobs: [ScrapeJob]
  /// Configurations of Prometheus in the set.
  package let configurations: [PrometheusUse]
  /// Programs of the set and of the cluster whose metrics are known.
  package let producers: [MetricProducer]
  package let routings: [AlertRouting]
  /// Queries of dashboards.
  package let queries: [DashboardQuery]
  /// The rules by the name that they record.
  private let recorded: [String: [RuleUse]]
  /// Our own server is in the set, so that the contract says what it exports.
  let hasServer: Bool
  /// Metrics that configurations of exporters in the set define with queries of their own.
  let configured: Set<String>
  let facts: Facts

  init(_ objects: ObjectSet) {
    facts = objects.facts
    configured = ConfiguredMetrics.names(in: objects)
    hasServer = objects.pods.contains(where: ServerMetricFacts.isServer)
    sources = RuleSource.all(in: objects)
    rules = sources.enumerated().flatMap { index, source in
      source.cursor["groups"].items.flatMap { group in
        group["rules"].items.compactMap {
          RuleUse($0, group: group["name"].text ?? "", source: index)
        }
      }
    }
    recorded = Dictionary(grouping: rules.filter { $0.kind == .record }, by: \.name)
    configurations = PrometheusUse.all(in: objects)
    jobs =
      configurations.flatMap { ScrapeJob.all(of: $0, in: objects) }
      + ScrapeJob.ofMonitors(in: objects)
    producers = MetricProducer.all(in: objects)
    routings = AlertRouting.all(in: objects)
    queries = DashboardQuery.all(in: objects)
  }

  package var alerts: [RuleUse] { rules.filter { $0.kind == .alert } }

  /// The rules that record a metric.
  package func rules(recording metric: String) -> [RuleUse] { recorded[metric] ?? [] }

  /// Rules and queries that read metrics, each with its tree.
  package var readers: [MetricReader] {
    rules.compactMap(MetricReader.init) + queries.compactMap(MetricReader.init)
  }
}

extension ObjectSet {
  /// What watches the set.
  package var monitoring: Monitoring { computedMonitoring { Monitoring(self) } }
}
