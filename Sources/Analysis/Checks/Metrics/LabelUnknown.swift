package import Findings
import Prometheus

/// A query may only ask for labels that the metric has.
package struct LabelUnknown: Check {
  package static let info = CheckInfo(
    id: "met-label-unknown",
    finds: "a matcher, or a label to group by, that the metric does not have",
    why: "the matcher selects nothing, and grouping throws everything together",
    mend: "use a label that the metric has",
    source:
      "the tables of Sources/Analysis/Facts/Metrics; Kubernetes 1.16 CHANGELOG: pod_name and container_name",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: HighCPU
          expr: sum by (pod_name) (rate(container_cpu_usage_seconds_total{container_name!="POD"}[10m])) > 2
          for: 15m
        """),
      good: RuleExample.rules(
        """
        - alert: HighCPU
          expr: sum by (pod) (rate(container_cpu_usage_seconds_total{container!="POD"}[10m])) > 2
          for: 15m
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    return monitoring.readers.flatMap { reader -> [Finding] in
      var seen: Set<String> = []
      let matched = reader.tree.selectors.flatMap { use -> [(PromQLSelector, String, Bool)] in
        use.selector.matchers.filter { $0.label != "__name__" }.map {
          (use.selector, $0.label, $0.acceptsAbsence)
        }
      }
      let grouped = reader.tree.groupings.flatMap { names, selector in
        names.map { (selector, $0, false) }
      }
      return (matched + grouped).compactMap { selector, label, acceptsAbsence in
        guard seen.insert("\(selector.metricName ?? "") \(label)").inserted else { return nil }
        return problem(label, acceptsAbsence, selector, reader, monitoring)
      }
    }
  }

  private func problem(
    _ label: String, _ acceptsAbsence: Bool, _ selector: PromQLSelector, _ reader: MetricReader,
    _ monitoring: Monitoring
  ) -> Finding? {
    guard let name = selector.metricName,
      case .exported(let metrics) = monitoring.knowledge(of: selector),
      let first = metrics.first, first.owner != "Prometheus" || label.hasSuffix("_name"),
      !metrics.contains(where: { $0.fact.mayHave(label) })
    else { return nil }
    let renamed = Self.renamed[label].flatMap { new in
      first.producer?.program == .cAdvisor || first.producer?.program == .kubelet ? new : nil
    }
    if renamed == nil {
      guard !acceptsAbsence else { return nil }
      // Labels of targets are known where the set says how they are scraped.
      guard !monitoring.jobs.isEmpty, !monitoring.configurations.isEmpty,
        !monitoring.jobs.contains(where: { $0.rewritesLabels || $0.configuration == nil }),
        !monitoring.jobs.contains(where: { $0.targetLabels.contains(label) }),
        label != "job", label != "instance"
      else { return nil }
    } else if monitoring.jobs.contains(where: { $0.addedLabels.contains(label) }) {
      return nil
    }
    let labels = metrics.flatMap { Array($0.fact.labels) + $0.fact.optionalLabels }
    let known = Set(labels).sorted()
    let nearest = renamed ?? NearestName.of(label, in: known)
    let reason = renamed.map { ", which is called \($0) since Kubernetes 1.16" } ?? ""
    return finding(
      reader.expression,
      "\(reader.description) asks \(name) for the label \(label)\(reason), and \(first.owner) does not set it",
      hint: nearest.map { "did you mean \($0)?" } ?? "it has \(known.joined(separator: ", "))")
  }

  private static let renamed = ["pod_name": "pod", "container_name": "container"]
}

extension PromQLExpression {
  /// The labels that aggregations keep, each with the only selector below.
  fileprivate var groupings: [([String], PromQLSelector)] {
    var found: [([String], PromQLSelector)] = []
    if case .aggregation(let aggregation) = kind, case .by(let names)? = aggregation.grouping,
      let selector = aggregation.operand.onlySelector, aggregation.operand.keepsLabels
    {
      found.append((names, selector))
    }
    return found + children.flatMap(\.groupings)
  }

  /// Nothing inside makes labels.
  private var keepsLabels: Bool {
    if case .call(let call) = kind,
      ["label_replace", "label_join", "info"].contains(call.function.name)
    {
      return false
    }
    if case .aggregation(let aggregation) = kind, aggregation.operator == .countValues {
      return false
    }
    return children.allSatisfy(\.keepsLabels)
  }
}
