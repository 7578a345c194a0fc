import Contract
import Environment
import Findings
import Prometheus
import Scalars

extension AlertName {
  // By the window that the budget is seen to burn in; the shorter one is the worse.
  static let availabilityBurnHour = AlertName(
    "AvailabilityBurnHour", followsFrom: .databaseConnectionFailure)
  static let availabilityBurnSixHours = AlertName(
    "AvailabilityBurnSixHours", followsFrom: .databaseConnectionFailure, .availabilityBurnHour)
  static let availabilityBurnDay = AlertName(
    "AvailabilityBurnDay", followsFrom: .availabilityBurnHour, .availabilityBurnSixHours)
  static let availabilityBurnThreeDays = AlertName(
    "AvailabilityBurnThreeDays", followsFrom: .availabilityBurnHour, .availabilityBurnSixHours,
    .availabilityBurnDay)

  static let latencyBurnHour = AlertName("LatencyBurnHour", followsFrom: .databaseConnectionFailure)
  static let latencyBurnSixHours = AlertName(
    "LatencyBurnSixHours", followsFrom: .databaseConnectionFailure, .latencyBurnHour)
  static let latencyBurnDay = AlertName(
    "LatencyBurnDay", followsFrom: .latencyBurnHour, .latencyBurnSixHours)
  static let latencyBurnThreeDays = AlertName(
    "LatencyBurnThreeDays", followsFrom: .latencyBurnHour, .latencyBurnSixHours, .latencyBurnDay)
}

/// The budgets of the objectives, spent too fast; one alert for each pace.
extension Alerts {
  static func burnRates(_ spec: EnvironmentSpec) -> [ProvenAlert] {
    BurnRate.Objective.allCases.flatMap { objective in
      BurnWindow.allCases.map { burnRate(BurnRate(objective: objective, spec: spec), $0) }
    }
  }

  private static func burnRate(_ burn: BurnRate, _ window: BurnWindow) -> ProvenAlert {
    let spec = burn.spec
    let name = AlertName(burn.objective, window)
    let limit = window.threshold(budget: burn.budget, windowDays: spec.objectives.windowDays)
    let threshold = Scalar.share(limit ?? .percent(100))
    let timing = AlertTiming(for: window.holds, severity: window.severity, team: "platform")
    let windows = (window.long.prometheusText, window.short.prometheusText)
    let rule = rule(
      name, spec, timing,
      fires: (burn.recorded(over: window.long) > threshold)
        .and(burn.recorded(over: window.short) > threshold),
      summary: burn.objective == .availability
        ? "The error budget of Vibe Ensemble burns" : "The latency budget of Vibe Ensemble burns",
      description: """
        \(.value) of the requests in \(.label("namespace")) over \(windows.0), and as many over \
        \(windows.1), \(burn.objective.misses(spec)), more than \(threshold.humanText): the budget \
        of \(String(spec.objectives.windowDays)) days will not last.
        """, dashboard: .alerts)
    let book = burnRateRunbook(RunbookCommands(spec: spec), burn, window)
    guard let limit else {
      return ProvenAlert(
        name, rule, book,
        unreachable: .init(
          id: "alert-never-fires", path: "objectives.\(burn.objective.field)",
          message: "\(name.rawValue) can never fire: the pace that it looks for needs more than all"
            + " requests to fail",
          hint: "choose a higher objective or a shorter 'objectives.windowDays'"))
    }
    return ProvenAlert(
      name, rule, book,
      tests: tests(
        of: window == .hour
          ? AlertScenario(rule: rule, spec: spec) : .slow(rule: rule, spec: spec),
        burn, window, limit: limit))
  }

  private static func tests(
    of scenario: AlertScenario, _ burn: BurnRate, _ window: BurnWindow, limit: Ratio
  ) -> [RuleTest] {
    // A rate needs two samples; the ratio of two rates is exact from then on.
    let begin = 1
    let steps = scenario.length(from: begin)
    let traffic = BurnTraffic(scenario: scenario, objective: burn.objective)
    let above = limit.billionths + BurnTraffic.margin
    let text = Scalar.share(limit).humanText
    let over = scenario.steps(window.short)
    return scenario.proof(
      fires: "above \(text)", silent: "below \(text)", from: begin,
      alert: scenario.alert(), value: Double(above) / Double(Ratio.billion),
      firing: traffic.series(missing: above) { .growing(by: $0, steps: steps) },
      calm: traffic.series(missing: limit.billionths - BurnTraffic.margin) {
        .growing(by: $0, steps: steps)
      })
      // The long window still sees what the short one has forgotten: nobody is called for what is over.
      + [
        scenario.silent(
          "is silent when it is over", from: over + 2,
          series: traffic.series(missing: above, thenNoneFrom: 1, steps: steps + over + 2))
      ]
  }

  private static func burnRateRunbook(
    _ commands: RunbookCommands, _ burn: BurnRate, _ window: BurnWindow
  ) -> Runbook {
    let objectives = commands.spec.objectives
    let promise =
      switch burn.objective {
      case .availability: "\(Scalar.share(objectives.availability).humanText) succeed"
      case .latency:
        "\(Scalar.share(objectives.latency.share).humanText) are answered within"
          + " \(Scalar.seconds(objectives.latency.threshold).humanText)"
      }
    return Runbook(
      meaning: """
        The objective is that of all requests in \(objectives.windowDays) days \(promise). In the last \
        \(window.long.prometheusText) so many did not that the objective will be missed at this pace.
        """,
      impact: window.severity == .critical
        ? "Users notice it now." : "Few users notice it, but it adds up.",
      commands: [
        commands.serverPods, commands.serverLog("ERROR"), commands.serverUsage,
        commands.databasePods,
      ],
      causes: [
        "What HighErrorRate and HighLatency name, for longer and at a lower rate.",
        "One route or one replica that always fails: the dashboard shows it.",
      ],
      remedies: [
        "Undo the last change: `\(commands.kubectl) rollout undo deployment/vibe-ensemble-server`.",
        "Where nothing was changed, go by the runbooks of HighErrorRate and HighLatency.",
        "If the objective is wrong, change it under `objectives` in the environment file.",
      ])
  }
}

extension AlertName {
  fileprivate init(_ objective: BurnRate.Objective, _ window: BurnWindow) {
    self =
      switch (objective, window) {
      case (.availability, .hour): .availabilityBurnHour
      case (.availability, .sixHours): .availabilityBurnSixHours
      case (.availability, .day): .availabilityBurnDay
      case (.availability, .threeDays): .availabilityBurnThreeDays
      case (.latency, .hour): .latencyBurnHour
      case (.latency, .sixHours): .latencyBurnSixHours
      case (.latency, .day): .latencyBurnDay
      case (.latency, .threeDays): .latencyBurnThreeDays
      }
  }
}

extension BurnRate.Objective {
  /// The key of the environment file.
  fileprivate var field: String {
    switch self {
    case .availability: "availability"
    case .latency: "latency.share"
    }
  }

  fileprivate func misses(_ spec: EnvironmentSpec) -> String {
    switch self {
    case .availability: "ended in a 5xx status"
    case .latency:
      "took longer than \(Scalar.seconds(spec.objectives.latency.threshold).humanText)"
    }
  }
}

/// Requests of which so many in a billion miss an objective.
private struct BurnTraffic {
  let scenario: AlertScenario
  let objective: BurnRate.Objective

  /// A millionth: far above rounding, far below what anyone would set.
  static let margin = 1000

  func series(missing: Int, _ samples: (_ increment: Double) -> SampleSequence) -> [InputSeries] {
    let (good, bad) = (Double(Ratio.billion - missing), Double(missing))
    return switch objective {
    case .availability:
      [
        requests(scenario.labels(), .mcp, .success, samples(good)),
        requests(scenario.labels(), .mcp, .serverError, samples(bad)),
        // Neither probes nor another environment may change the share.
        requests(scenario.labels(), .ready, .serverError, samples(1e9)),
        requests(scenario.foreignLabels(), .mcp, .serverError, samples(1e9)),
      ]
    case .latency:
      latencies(scenario.labels(), .mcp, samples(good), samples(1e9))
        + latencies(scenario.labels(), .ready, samples(0), samples(1e9))
        + latencies(scenario.foreignLabels(), .mcp, samples(0), samples(1e9))
    }
  }

  /// Bad requests up to a step, and only good ones from there on.
  func series(missing: Int, thenNoneFrom end: Int, steps: Int) -> [InputSeries] {
    let total = Double(Ratio.billion)
    let (good, bad) = (total - Double(missing), Double(missing))
    let rest = steps - end - 1
    let well = SampleSequence.growing(by: good, steps: end)
      .then(.growing(from: good * Double(end) + total, by: total, steps: rest))
    let ill = SampleSequence.growing(by: bad, steps: end)
      .then(.constant(bad * Double(end), steps: rest))
    let all = SampleSequence.growing(by: total, steps: steps)
    return switch objective {
    case .availability:
      [
        requests(scenario.labels(), .mcp, .success, well),
        requests(scenario.labels(), .mcp, .serverError, ill),
      ]
    case .latency: latencies(scenario.labels(), .mcp, well, all)
    }
  }

  private func requests(
    _ labels: [NamedValue], _ route: HTTPRoute, _ status: HTTPStatusClass,
    _ samples: SampleSequence
  ) -> InputSeries {
    InputSeries(
      ServerMetrics.httpRequests.name,
      labels + [
        NamedValue(HTTPMethodLabel.label, HTTPMethodLabel.post.rawValue),
        NamedValue(HTTPRoute.label, route.rawValue),
        NamedValue(HTTPStatusClass.label, status.rawValue),
      ], samples)
  }

  private func latencies(
    _ labels: [NamedValue], _ route: HTTPRoute, _ fast: SampleSequence, _ all: SampleSequence
  ) -> [InputSeries] {
    let own = [
      NamedValue(HTTPMethodLabel.label, HTTPMethodLabel.post.rawValue),
      NamedValue(HTTPRoute.label, route.rawValue),
    ]
    let name = ServerMetrics.httpRequestDuration.name
    let seconds = Double(scenario.spec.objectives.latency.threshold.milliseconds) / 1000
    let bound = Int(exactly: seconds).map(String.init) ?? "\(seconds)"
    return [
      InputSeries(name + "_bucket", labels + own + [NamedValue("le", bound)], fast),
      InputSeries(name + "_count", labels + own, all),
    ]
  }
}
