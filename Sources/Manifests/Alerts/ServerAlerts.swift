import Contract
import Environment
import Prometheus
import Scalars

extension AlertName {
  static let loginFailures = AlertName("LoginFailures")
}

/// The alerts on metrics of the server's own that are not among the operations guide's six.
///
/// A small one stands here, with its name above and its place in the list; one that needs series of
/// its own for its tests has a file of its own.
extension Alerts {
  static func server(_ spec: EnvironmentSpec) -> [ProvenAlert] {
    [queueAge(spec), rateLimited(spec), loginFailures(spec)]
  }

  // MARK: LoginFailures

  /// More failed logins than people's typing errors explain.
  static func loginFailures(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.loginFailures
    let threshold = Scalar.perMinute(settings.threshold)
    let rule = rule(
      .loginFailures, spec, settings.timing,
      fires: ServerMetrics.loginFailures.series(of: spec).rate(over: rateWindow)
        .sum(by: "namespace").perMinute > threshold,
      summary: "Many logins to Vibe Ensemble fail",
      description: """
        \(.value) of logins and tokens are refused in \(.label("namespace")), more than \
        \(threshold.humanText).
        """)
    let panel = Panel.timeSeries(
      "Refused logins",
      "Logins and tokens refused a minute, by reason: LoginFailures looks at all of them together.",
      thresholds: .alert(above: threshold, settings.timing), isStacked: true, size: .third,
      PanelQuery(
        ServerMetrics.loginFailures.chosenRate.sum(by: LoginFailureReason.label).perMinute,
        .labels(LoginFailureReason.label)))
    let scenario = AlertScenario(rule: rule, spec: spec)
    return ProvenAlert(
      .loginFailures, rule, loginFailuresRunbook(RunbookCommands(spec: spec)),
      panel: AlertPanel(.refusals, panel),
      tests: scenario.proof(
        ofCounter: ServerMetrics.loginFailures.name,
        NamedValue(LoginFailureReason.label, LoginFailureReason.credentials.rawValue),
        limit: settings.threshold, per: 60))
  }

  private static func loginFailuresRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "Credentials or tokens are refused at a rate that no person causes.",
      impact: "None for others; it may be somebody who guesses passwords.",
      commands: [commands.serverLog("AUDIT"), commands.serverPods],
      causes: [
        "An attack.", "An agent with a token that has run out and that it does not renew.",
        "A signing key that was changed: all tokens are refused.",
      ],
      remedies: [
        "Attack: close the address at the load balancer, and see that no login succeeded.",
        "Own agent: give it a new token.",
      ])
  }
}
