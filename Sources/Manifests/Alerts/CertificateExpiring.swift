import Environment
import Prometheus
import Scalars

extension AlertName {
  static let certificateExpiring = AlertName("CertificateExpiring")
}

/// A certificate that has not been renewed in time.
extension Alerts {
  /// Nil without certificates.
  static func certificateExpiring(_ spec: EnvironmentSpec) -> ProvenAlert? {
    guard spec.hasCertificates else { return nil }
    let settings = spec.alerts.certificateExpiring
    let threshold = Scalar.seconds(settings.threshold)
    let rule = rule(
      .certificateExpiring, spec, settings.timing,
      fires: CertificateMetrics.expiration.series(of: spec).values.remaining
        .minimum(by: "namespace", "name") < threshold,
      summary: "A certificate of Vibe Ensemble expires soon",
      description: """
        The certificate \(.label("name")) in \(.label("namespace")) expires in \(.value), less than \
        \(threshold.humanText).
        """, dashboard: .infrastructure)
    return ProvenAlert(
      .certificateExpiring, rule, certificateExpiringRunbook(RunbookCommands(spec: spec)),
      tests: tests(
        ofExpiry: .slow(rule: rule, spec: spec), threshold: settings.threshold))
  }

  private static func tests(ofExpiry scenario: AlertScenario, threshold: Duration) -> [RuleTest] {
    let begin = 1
    let steps = scenario.length(from: begin)
    let seconds = Double(threshold.milliseconds) / 1000
    let step = Double(scenario.step.milliseconds) / 1000
    let certificate = [NamedValue("name", "vibe-ensemble-tls-cert")]
    let expiration = { (time: Double, foreign: Bool) in
      scenario.series(
        CertificateMetrics.expiration, certificate, .constant(time, steps: steps), foreign: foreign)
    }
    return scenario.proof(
      fires: "when the time left is too short", silent: "while there is time enough", from: begin,
      alert: scenario.alert(certificate), value: { seconds - Double($0) * step },
      firing: [expiration(seconds, false)],
      calm: [expiration(seconds + Double(steps) * step, false), expiration(step, true)])
  }

  private static func certificateExpiringRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "cert-manager renews a certificate long before its end; this one it did not.",
      impact: "From the end on, no client trusts the server any more.",
      commands: [
        "\(commands.kubectl) get certificates,certificaterequests,orders.acme.cert-manager.io",
        "\(commands.kubectl) describe challenges.acme.cert-manager.io",
        "kubectl logs --namespace cert-manager deployment/cert-manager --since 1h | grep -i error",
      ],
      causes: [
        "The authority does not reach the solver: DNS, the ingress or a network policy.",
        "The authority's rate limit.", "cert-manager is down.",
      ],
      remedies: [
        "Mend what the challenge's events name; cert-manager tries again by itself.",
        "At once: `cmctl renew --namespace \(commands.spec.namespace) CERTIFICATE`.",
      ])
  }
}
