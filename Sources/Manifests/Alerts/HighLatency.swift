import Contract
import Environment
import Prometheus
import Scalars

extension AlertName {
  static let highLatency = AlertName("HighLatency", followsFrom: .databaseConnectionFailure)
}

/// The 99th percentile of the duration of requests, over the whole service.
extension Alerts {
  static let latencyQuantile = Ratio.percent(99)

  static func highLatency(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.highLatency
    let latency = ServerMetrics.httpRequestDuration.series(of: spec)
      .narrowed(by: .noneOf(HTTPRoute.probes))
      .bucketRates(over: rateWindow).sum(by: "namespace")
      .quantile(.share(latencyQuantile))
    let threshold = Scalar.seconds(settings.threshold)
    let rule = rule(
      .highLatency, spec, settings.timing, fires: latency > threshold,
      summary: "Vibe Ensemble answers slowly",
      description: """
        1% of the requests in \(.label("namespace")) took longer than \(.value); \
        the limit is \(threshold.humanText).
        """)
    let book = highLatencyRunbook(RunbookCommands(spec: spec))
    // A quantile in the last, infinite bucket is given as that bucket's lower bound.
    let largest = ServerMetrics.httpRequestDuration.buckets.last ?? 0
    guard threshold.value < largest else {
      let limit = Units.Seconds.format.text(largest)
      return ProvenAlert(
        .highLatency, rule, book,
        unreachable: neverFires(
          "highLatency", "threshold",
          "HighLatency can never fire: the largest bucket of "
            + "\(ServerMetrics.httpRequestDuration.name) ends at \(limit)",
          hint: "choose a threshold below \(limit)"))
    }
    return ProvenAlert(
      .highLatency, rule, book,
      tests: tests(of: rule, spec, threshold: threshold))
  }

  private static func highLatencyRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: """
        One request in a hundred waits longer for its answer than it should; streams and intentional \
        waits are not counted.
        """,
      impact: "Agents work slower, and those with short timeouts give up and try again.",
      commands: [
        commands.serverUsage,
        commands.query(
          "SELECT pid, state, wait_event, now() - query_start AS age, left(query, 80)"
            + " FROM pg_stat_activity WHERE state <> 'idle' ORDER BY age DESC LIMIT 10"),
        commands.serverPods,
      ],
      causes: [
        "Slow statements or locks in the database.", "Replicas at their CPU limit.",
        "All pooled connections are busy.",
      ],
      remedies: [
        "End a statement that holds others up: `SELECT pg_cancel_backend(pid)`.",
        "Raise the replicas or `server.resources`, or `server.databasePoolSize` if calls wait for"
          + " connections.",
      ])
  }

  private static func tests(
    of rule: AlertingRule, _ spec: EnvironmentSpec, threshold: Scalar<Units.Seconds>
  ) -> [RuleTest] {
    let scenario = AlertScenario(rule: rule, spec: spec)
    let traffic = LatencyTraffic(scenario: scenario)
    let above = LatencyDistribution(quantile: .justAbove(threshold.value))
    let below = LatencyDistribution(quantile: .justBelow(threshold.value))
    return [
      scenario.fires(
        "fires above \(threshold.humanText)", from: LatencyTraffic.begin,
        alert: [NamedValue("namespace", "\(spec.namespace)")], value: above.quantile,
        series: traffic.series(above)),
      scenario.silent(
        "is silent below \(threshold.humanText)", from: LatencyTraffic.begin,
        series: traffic.series(below)),
      scenario.silent(
        "is silent without traffic", from: LatencyTraffic.begin,
        series: traffic.series(.standstill)),
      scenario.silent("is silent without series", from: 0, series: []),
    ]
  }
}

/// Requests of one step whose 99th percentile, as Prometheus interpolates it, is a given time.
private struct LatencyDistribution {
  enum Target {
    case justAbove(Double)
    case justBelow(Double)
  }

  /// In seconds.
  let quantile: Double
  /// Requests up to each bound of the metric, and in the end all requests.
  let cumulative: [Double]

  private static let bounds = ServerMetrics.httpRequestDuration.buckets
  private static let total = 1e9
  private static let rank = 0.99 * total

  static let standstill = LatencyDistribution(
    quantile: 0, cumulative: Array(repeating: 0, count: bounds.count + 1))

  private init(quantile: Double, cumulative: [Double]) {
    self.quantile = quantile
    self.cumulative = cumulative
  }

  /// The bucket around the target holds so many requests that the rank falls where it should.
  init(quantile target: Target) {
    let (bucket, quantile) = Self.place(target)
    let (low, high) = Self.edges(bucket)
    let part = (quantile - low) / (high - low)
    // rank = below + part * inside. As many requests as possible are inside, the rest below; only
    // near the upper edge some must be above.
    let inside: Double
    let below: Double
    if part < 0.99 {
      below = ((Self.rank - part * Self.total) / (1 - part)).rounded()
      inside = Self.total - below
    } else {
      below = 0
      inside = (Self.rank / part).rounded()
    }
    self.quantile = quantile
    self.cumulative =
      Self.bounds.indices.map { $0 < bucket ? below : below + inside } + [Self.total]
  }

  /// The bucket that a time just beside a threshold falls into, with that time.
  ///
  /// A time at most an eighth of a per cent away, whose first four digits are not on the brink of
  /// the next: the text of the alert must not hang on the last bit.
  private static func place(_ target: Target) -> (bucket: Int, quantile: Double) {
    switch target {
    case .justAbove(let threshold):
      let bucket = bounds.firstIndex { threshold < $0 } ?? bounds.count - 1
      let room = edges(bucket).high - threshold
      return (bucket, steady { threshold + min(threshold * $0, room * 400 * $0) })
    case .justBelow(let threshold):
      let bucket = bounds.firstIndex { threshold <= $0 } ?? bounds.count - 1
      let room = threshold - edges(bucket).low
      return (bucket, steady { threshold - min(threshold * $0, room * 400 * $0) })
    }
  }

  private static func steady(_ time: (_ margin: Double) -> Double) -> Double {
    let candidates = [0.00125, 0.00117, 0.00109].map(time)
    let format = Units.Seconds.format
    return candidates.first { format.text($0 * (1 - 1e-6)) == format.text($0 * (1 + 1e-6)) }
      ?? candidates[0]
  }

  private static func edges(_ bucket: Int) -> (low: Double, high: Double) {
    (bucket == 0 ? 0 : bounds[bucket - 1], bounds[bucket])
  }
}

/// The same distribution in two pods, beside slow probes and another environment's slow requests.
private struct LatencyTraffic {
  let scenario: AlertScenario

  /// A rate needs two samples.
  static let begin = 1

  func series(_ distribution: LatencyDistribution) -> [InputSeries] {
    let slow = distribution.cumulative.map { $0 == distribution.cumulative.last ? $0 : 0 }
    return histogram(scenario.labels(pod: "server-0"), .mcp, distribution.cumulative)
      + histogram(scenario.labels(pod: "server-1"), .issues, distribution.cumulative)
      + histogram(scenario.labels(), .ready, slow)
      + histogram(scenario.foreignLabels(), .mcp, slow)
  }

  private func histogram(
    _ labels: [NamedValue], _ route: HTTPRoute, _ increments: [Double]
  ) -> [InputSeries] {
    let bounds = ServerMetrics.httpRequestDuration.buckets.map(boundText) + ["+Inf"]
    return zip(bounds, increments).map { bound, increment in
      InputSeries(
        ServerMetrics.httpRequestDuration.name + "_bucket",
        labels + [
          NamedValue(HTTPMethodLabel.label, HTTPMethodLabel.post.rawValue),
          NamedValue(HTTPRoute.label, route.rawValue), NamedValue("le", bound),
        ],
        .growing(by: increment, steps: scenario.length(from: Self.begin)))
    }
  }

  /// `1` and `0.5`, as exporters write bounds.
  private func boundText(_ bound: Double) -> String {
    Int(exactly: bound).map(String.init) ?? "\(bound)"
  }
}
