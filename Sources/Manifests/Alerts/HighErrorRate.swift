import Contract
import Environment
import Prometheus
import Scalars

extension AlertName {
  static let highErrorRate = AlertName("HighErrorRate", followsFrom: .databaseConnectionFailure)
}

/// The share of requests that end in a 5xx status, over the whole service.
extension Alerts {
  static func highErrorRate(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.highErrorRate
    // Probes come every few seconds and succeed or fail together: they would hide what users see.
    let requests = ServerMetrics.httpRequests.series(of: spec)
      .narrowed(by: .noneOf(HTTPRoute.probes))
    let errors = requests.narrowed(by: .value(HTTPStatusClass.serverError))
    // Both sides are summed before they are divided: series by series, each ratio would be 1.
    let share =
      errors.rate(over: rateWindow).sum(by: "namespace")
      / requests.rate(over: rateWindow).sum(by: "namespace")
    let threshold = Scalar.share(settings.threshold)
    let rule = rule(
      .highErrorRate, spec, settings.timing, fires: share > threshold,
      summary: "Too many requests to Vibe Ensemble fail",
      description: """
        \(.value) of the requests in \(.label("namespace")) ended in a 5xx status, \
        more than \(threshold.humanText).
        """)
    let book = highErrorRateRunbook(RunbookCommands(spec: spec))
    guard settings.threshold < .percent(100) else {
      return ProvenAlert(
        .highErrorRate, rule, book,
        unreachable: neverFires(
          "highErrorRate", "threshold", "HighErrorRate can never fire: no share is above 100%",
          hint: "choose a threshold below 100%"))
    }
    return ProvenAlert(
      .highErrorRate, rule, book,
      tests: tests(of: rule, spec, threshold: settings.threshold))
  }

  private static func highErrorRateRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: """
        Of the requests that users and agents send, probes aside, too many end in a 5xx status: the \
        server or something that it needs fails, not the caller.
        """,
      impact: "Agents and people get errors; agents repeat their calls, which adds load.",
      commands: [
        commands.serverPods, commands.serverLog("ERROR"), commands.databasePods,
        "\(commands.kubectl) rollout history deployment/vibe-ensemble-server",
      ],
      causes: [
        "The database is slow, full or away.", "A new version of the server fails.",
        "Pods are ended for want of memory.",
      ],
      remedies: [
        "Look at the dashboard: which route and which replica fails?",
        "After a rollout: `\(commands.kubectl) rollout undo deployment/vibe-ensemble-server`.",
        "Where the database is the cause, go on with its runbook.",
      ])
  }

  private static func tests(
    of rule: AlertingRule, _ spec: EnvironmentSpec, threshold: Ratio
  ) -> [RuleTest] {
    let scenario = AlertScenario(rule: rule, spec: spec)
    let traffic = ErrorTraffic(scenario: scenario)
    let above = threshold.billionths + ErrorTraffic.margin
    return [
      scenario.fires(
        "fires above \(Scalar.share(threshold).humanText)", from: ErrorTraffic.begin,
        alert: [NamedValue("namespace", "\(spec.namespace)")],
        value: Double(above) / Double(Ratio.billion), series: traffic.series(failing: above)),
      scenario.silent(
        "is silent below \(Scalar.share(threshold).humanText)", from: ErrorTraffic.begin,
        series: traffic.series(failing: threshold.billionths - ErrorTraffic.margin)),
      scenario.silent(
        "is silent without traffic", from: ErrorTraffic.begin, series: traffic.standstill),
      scenario.silent("is silent without series", from: 0, series: []),
    ]
  }
}

/// Requests of two pods, with so many failures in a billion.
private struct ErrorTraffic {
  let scenario: AlertScenario

  /// A millionth: far above rounding, far below what anyone would set.
  static let margin = 1000
  /// A rate needs two samples.
  static let begin = 1

  func series(failing failures: Int) -> [InputSeries] {
    let successes = Ratio.billion - failures
    return [
      requests("server-0", .mcp, .serverError, failures),
      requests("server-0", .mcp, .success, successes / 2),
      requests("server-1", .agents, .success, successes - successes / 2),
      // Neither probes nor another environment may change the share.
      requests("server-0", .live, .success, 5 * Ratio.billion),
      requests("server-1", .ready, .serverError, 5 * Ratio.billion),
      InputSeries(
        ServerMetrics.httpRequests.name,
        scenario.foreignLabels(own(.mcp, .serverError)), growth(Ratio.billion)),
    ]
  }

  /// Counters that stand still: the share is 0 by 0.
  var standstill: [InputSeries] {
    [requests("server-0", .mcp, .serverError, 0), requests("server-0", .mcp, .success, 0)]
  }

  private func requests(
    _ pod: String, _ route: HTTPRoute, _ status: HTTPStatusClass, _ increment: Int
  ) -> InputSeries {
    InputSeries(
      ServerMetrics.httpRequests.name, scenario.labels(pod: pod, own(route, status)),
      growth(increment))
  }

  private func own(_ route: HTTPRoute, _ status: HTTPStatusClass) -> [NamedValue] {
    [
      NamedValue(HTTPMethodLabel.label, HTTPMethodLabel.post.rawValue),
      NamedValue(HTTPRoute.label, route.rawValue),
      NamedValue(HTTPStatusClass.label, status.rawValue),
    ]
  }

  private func growth(_ increment: Int) -> SampleSequence {
    .growing(by: Double(increment), steps: scenario.length(from: Self.begin))
  }
}
