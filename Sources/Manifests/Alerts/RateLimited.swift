import Contract
import Environment
import Prometheus
import Scalars

extension AlertName {
  static let rateLimited = AlertName("RateLimited")
}

/// More requests refused by the server's rate limits than some careless client causes.
extension Alerts {
  static func rateLimited(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.rateLimited
    let limit = settings.threshold
    let threshold = Scalar.perSecond(Ratio(billionths: limit * Ratio.billion))
    let rule = rule(
      .rateLimited, spec, settings.timing,
      fires: ServerMetrics.rateLimited.series(of: spec).rate(over: rateWindow)
        .sum(by: "namespace", RateLimitScope.label) > threshold,
      summary: "Vibe Ensemble refuses many requests",
      description: """
        The limit for each \(.label(RateLimitScope.label)) in \(.label("namespace")) refuses \
        \(.value), more than \(threshold.humanText).
        """)
    let panel = Panel.timeSeries(
      "Rate limits",
      "Requests refused a second, by the limit; the line is the threshold of RateLimited.",
      thresholds: .alert(above: threshold, settings.timing), size: .third,
      PanelQuery(
        ServerMetrics.rateLimited.chosenRate.sum(by: RateLimitScope.label),
        .labels(RateLimitScope.label)))
    let scenario = AlertScenario(rule: rule, spec: spec)
    return ProvenAlert(
      .rateLimited, rule, rateLimitedRunbook(RunbookCommands(spec: spec)),
      panel: AlertPanel(.refusals, panel),
      tests: scenario.proof(
        ofCounter: ServerMetrics.rateLimited.name,
        NamedValue(RateLimitScope.label, RateLimitScope.principal.rawValue), limit: limit, per: 1))
  }

  private static func rateLimitedRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "The server answers 429 to many requests.",
      impact: "The callers concerned work slower; the others are protected.",
      commands: [commands.serverLog("AUDIT"), commands.serverLog("429"), commands.serverPods],
      causes: [
        "A client that calls in a loop.", "A team that has outgrown its limit.", "An attack.",
      ],
      remedies: [
        "Find the caller in the log and talk to its owner.",
        "Raise the limit under `server.configuration`, if the load is welcome.",
      ])
  }
}
