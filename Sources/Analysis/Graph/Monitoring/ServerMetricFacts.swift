import Contract

/// The metrics of our own server, from the contract that it is built with.
enum ServerMetricFacts {
  /// By name, without the suffixes of histograms.
  static let all: [String: KnownMetric] = Dictionary(
    uniqueKeysWithValues: ServerMetrics.all.map { ($0.name, known($0)) })

  static func isServer(_ pod: PodTemplate) -> Bool {
    pod.main.contains { $0.name == "vibe-ensemble-server" }
  }

  private static func known(_ metric: any Metric) -> KnownMetric {
    var values: [String: Set<String>] = [:]
    for label in metric.labels {
      if case .closed(let closed) = label.values { values[label.name] = Set(closed) }
    }
    let type: MetricType =
      switch type(of: metric).kind {
      case .counter: .counter
      case .gauge: .gauge
      case .histogram: .histogram
      }
    let fact = MetricFact(
      name: metric.name, type: type, labels: Set(metric.labels.map(\.name)), optionalLabels: [],
      hasOtherLabels: false)
    return KnownMetric(
      fact, owner: "the server", values: values, isFlag: metric is any FlagMetric)
  }

  /// A histogram's series have suffixes of their own.
  static func metric(_ name: String) -> KnownMetric? {
    if let metric = all[name] { return metric.fact.type == .histogram ? nil : metric }
    for suffix in ["_bucket", "_sum", "_count"] where name.hasSuffix(suffix) {
      if let metric = all[String(name.dropLast(suffix.count))], metric.fact.type == .histogram {
        return metric
      }
    }
    return nil
  }
}

/// A metric that is 1 for yes and 0 for no.
private protocol FlagMetric {}

extension GaugeMetric: FlagMetric where Unit == MetricUnits.Flag {}
