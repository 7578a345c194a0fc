package import Findings
import Prometheus

/// Functions must fit the type of the metric.
package struct TypeMisused: Check {
  package static let info = CheckInfo(
    id: "met-type-misuse",
    finds:
      "rate of a gauge, delta of a counter, a quantile of something that has no buckets or without the label le",
    why:
      "the number is wrong, or there is none: Prometheus does not know the types and does not complain",
    mend:
      "use rate and increase on counters, delta and deriv on gauges, histogram_quantile on rates of buckets by le",
    source: "Prometheus documentation, \"Query functions\"; the documentation of the metric",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: Slow
          expr: histogram_quantile(0.99, sum by (job) (rate(http_request_duration_seconds_bucket[10m]))) > 1
          for: 5m
        - alert: MemoryGrows
          expr: rate(container_memory_working_set_bytes[10m]) > 1e6
          for: 5m
        """),
      good: RuleExample.rules(
        """
        - alert: Slow
          expr: histogram_quantile(0.99, sum by (job, le) (rate(http_request_duration_seconds_bucket[10m]))) > 1
          for: 5m
        - alert: MemoryGrows
          expr: deriv(container_memory_working_set_bytes[10m]) > 1e6
          for: 5m
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    return monitoring.readers.flatMap { reader -> [Finding] in
      var seen: Set<String> = []
      return reader.tree.calls.compactMap { call -> Finding? in
        guard let problem = problem(call, reader, monitoring) else { return nil }
        let selectors = call.arguments.flatMap(\.selectors).map(\.selector)
        return seen.insert(selectors.first?.metricName ?? problem.message).inserted ? problem : nil
      }
    }
  }

  private func problem(
    _ call: PromQLCall, _ reader: MetricReader, _ monitoring: Monitoring
  ) -> Finding? {
    switch call.function.name {
    case "rate", "irate", "increase", "resets":
      guard let (name, type, owner) = type(of: call, monitoring), type == .gauge else { return nil }
      return finding(
        reader.expression,
        "\(reader.description) takes \(call.function.name) of \(name), which is a gauge of \(owner)",
        hint: "a gauge goes down, too: use deriv or delta")
    case "delta", "idelta", "deriv", "predict_linear":
      guard let (name, type, owner) = type(of: call, monitoring), type == .counter else {
        return nil
      }
      return finding(
        reader.expression,
        "\(reader.description) takes \(call.function.name) of \(name), which is a counter of \(owner)",
        hint: "a counter starts again at 0 with its program: use rate or increase")
    case "histogram_quantile": return quantile(call, reader, monitoring)
    default: return nil
    }
  }

  /// The type of what a function is given, where that is the metric itself.
  private func type(
    of call: PromQLCall, _ monitoring: Monitoring
  ) -> (name: String, type: MetricType, owner: String)? {
    guard case .selector(let selector)? = call.arguments.first?.kind,
      let name = selector.metricName
    else { return nil }
    let metrics = monitoring.facts(of: selector)
    guard let first = metrics.first, let type = first.fact.type,
      metrics.allSatisfy({ $0.fact.type == type })
    else { return nil }
    // Buckets, sums and counts grow like counters; quantiles of a summary go up and down.
    guard type == .histogram || type == .summary else { return (name, type, first.owner) }
    return (name, name == first.fact.name ? .gauge : .counter, first.owner)
  }

  private func quantile(
    _ call: PromQLCall, _ reader: MetricReader, _ monitoring: Monitoring
  ) -> Finding? {
    guard call.arguments.count == 2, let selector = call.arguments[1].onlySelector,
      let name = selector.metricName
    else { return nil }
    if let first = monitoring.facts(of: selector).first {
      if first.fact.type == .summary {
        return finding(
          reader.expression,
          "\(reader.description) takes a quantile of \(name), which is a summary of \(first.owner) and has no buckets",
          hint: "a summary has its quantiles ready: \(first.fact.name){quantile=\"0.99\"}")
      }
      if first.fact.type == .histogram, !name.hasSuffix("_bucket") {
        return finding(
          reader.expression,
          "\(reader.description) takes a quantile of \(name), which has no buckets",
          hint: "use \(first.fact.name)_bucket")
      }
      if let type = first.fact.type, type == .gauge || type == .counter {
        return finding(
          reader.expression,
          "\(reader.description) takes a quantile of \(name), which is a \(type.rawValue) of \(first.owner)"
        )
      }
    }
    // A native histogram has no label le; its name has no suffix.
    guard name.hasSuffix("_bucket") else { return nil }
    guard case .absent = call.arguments[1].labels.presence(of: "le") else { return nil }
    return finding(
      reader.expression,
      "\(reader.description) takes a quantile of \(name) after the label le is gone, so there are no buckets",
      hint: "keep le: sum by (le, …) (rate(\(name)[5m]))")
  }
}

extension PromQLExpression {
  /// All calls of functions, from the outside in.
  var calls: [PromQLCall] {
    var found: [PromQLCall] = []
    if case .call(let call) = kind { found.append(call) }
    return found + children.flatMap(\.calls)
  }
}
