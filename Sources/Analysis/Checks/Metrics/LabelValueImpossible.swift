package import Findings
import Prometheus

/// A matcher must name a value that its label can have.
package struct LabelValueImpossible: Check {
  package static let info = CheckInfo(
    id: "met-label-value-impossible",
    finds:
      "a matcher for a job that no scrape configuration has, or for another value that cannot occur",
    why: "it selects nothing: the alert can never fire",
    mend: "use a value that occurs",
    source: "Prometheus documentation, \"Jobs and instances\"; the documentation of the metric",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: WebDown
          expr: up{job="web-server"} == 0
          for: 5m
        """, with: configuration),
      good: RuleExample.rules(
        """
        - alert: WebDown
          expr: up{job="web"} == 0
          for: 5m
        """, with: configuration)))

  private static let configuration = RuleExample.configuration(
    """
    scrape_configs:
      - job_name: web
        static_configs: [{ targets: ["web.shop.svc:9090"] }]
    """)

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    let jobs = Self.jobs(of: monitoring)
    return monitoring.readers.flatMap { reader -> [Finding] in
      var seen: Set<String> = []
      return reader.tree.selectors.flatMap { use in
        use.selector.matchers.compactMap { matcher in
          guard seen.insert(matcher.text).inserted else { return nil }
          return problem(matcher, use.selector, reader, monitoring, jobs, objects)
        }
      }
    }
  }

  /// Names of all jobs; nil where they are not known.
  private static func jobs(of monitoring: Monitoring) -> [String]? {
    guard !monitoring.configurations.isEmpty,
      !monitoring.jobs.contains(where: { job in
        job.configuration == nil || job.addedLabels.contains("job") || job.rewritesLabels
          || job.path == "/federate" || job.targets.contains { $0.labels["job"] != job.name }
      })
    else { return nil }
    // Records and `remote read` may bring others, in theory.
    return monitoring.jobs.map(\.name)
  }

  private func problem(
    _ matcher: PromQLMatcher, _ selector: PromQLSelector, _ reader: MetricReader,
    _ monitoring: Monitoring, _ jobs: [String]?, _ objects: ObjectSet
  ) -> Finding? {
    guard !matcher.acceptsAbsence else { return nil }
    if case .recorded = monitoring.knowledge(of: selector) { return nil }
    switch matcher.label {
    case "job":
      guard let jobs, !jobs.contains(where: matcher.accepts) else { return nil }
      return told(matcher, selector, reader, jobs, "no scrape job is called so")
    case "container":
      return container(matcher, selector, reader, monitoring, objects)
    default:
      let name = selector.metricName ?? ""
      guard case .exported(let metrics) = monitoring.knowledge(of: selector),
        let known = MetricValues.of(name, matcher.label)
          ?? metrics.lazy.compactMap({ $0.values[matcher.label] }).first,
        metrics.allSatisfy({ $0.fact.mayHave(matcher.label) }),
        !known.contains(where: matcher.accepts)
      else { return nil }
      return told(matcher, selector, reader, known.sorted(), "the label has no such value")
    }
  }

  /// Containers of pods that are named by namespace and pod, all of them in the set.
  private func container(
    _ matcher: PromQLMatcher, _ selector: PromQLSelector, _ reader: MetricReader,
    _ monitoring: Monitoring, _ objects: ObjectSet
  ) -> Finding? {
    guard let values = matcher.values,
      let namespace = selector.matchers.first(where: { $0.label == "namespace" })?.values?.first,
      objects.members("Namespace").contains(where: { $0.name == namespace })
    else { return nil }
    let containers = Set(objects.pods(in: namespace).flatMap(\.containers).map(\.name))
    guard !containers.isEmpty, containers.isDisjoint(with: values),
      objects.members("Cluster").allSatisfy({ $0.namespace != namespace })
    else { return nil }
    return likely(
      told(
        matcher, selector, reader, containers.sorted(),
        "no pod of the set in namespace \(namespace) has such a container"))
  }

  private func told(
    _ matcher: PromQLMatcher, _ selector: PromQLSelector, _ reader: MetricReader,
    _ known: [String], _ reason: String
  ) -> Finding {
    let nearest = matcher.values?.first.flatMap { NearestName.of($0, in: known) }
    let list = known.count <= 12 ? known : Array(known.prefix(12)) + ["…"]
    return finding(
      reader.expression,
      "\(reader.description) asks \(selector.metricName ?? "series") for \(matcher.text), and \(reason)",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "there are \(list.joined(separator: ", "))")
  }
}
