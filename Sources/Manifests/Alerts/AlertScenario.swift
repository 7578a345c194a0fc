import Contract
import Environment
import Prometheus

/// Made-up series that an alert's unit tests are made from.
///
/// Times count in steps of the scrape interval, which is also the evaluation interval: only so can a
/// test tell the first evaluation at which an alert fires.
struct AlertScenario {
  let rule: AlertingRule
  let spec: EnvironmentSpec
  /// Time between two samples, and between two evaluations.
  var step = Alerts.evaluationInterval

  /// A scenario of minutes, for what does not look at single scrapes.
  static func calm(rule: AlertingRule, spec: EnvironmentSpec) -> AlertScenario {
    AlertScenario(rule: rule, spec: spec, step: calmStep)
  }

  static let calmStep = Duration.seconds(60)

  /// A scenario of hours and days: promtool evaluates every rule of the file at each step.
  ///
  /// Not for rates over a window that is shorter than two such steps.
  static func slow(rule: AlertingRule, spec: EnvironmentSpec) -> AlertScenario {
    AlertScenario(rule: rule, spec: spec, step: slowStep)
  }

  static let slowStep = Duration.seconds(300)

  /// Steps that the condition must hold before the alert fires.
  private var holdSteps: Int { steps(rule.for) }

  /// Number of steps that a time takes, rounded up.
  func steps(_ duration: Duration) -> Int {
    let wanted = duration.milliseconds
    return (wanted + step.milliseconds - 1) / step.milliseconds
  }

  /// Labels of a series in the environment's namespace.
  func labels(pod: String = "server-0", _ own: [NamedValue] = []) -> [NamedValue] {
    labels(pod: pod, namespace: "\(spec.namespace)", own)
  }

  /// Labels of a series of another environment that the same Prometheus scrapes.
  func foreignLabels(_ own: [NamedValue] = []) -> [NamedValue] {
    labels(pod: "server-0", namespace: "another-namespace", own)
  }

  private func labels(pod: String, namespace: String, _ own: [NamedValue]) -> [NamedValue] {
    [
      NamedValue(TargetLabel.job.rawValue, Scrape.serverJob),
      NamedValue(TargetLabel.namespace.rawValue, namespace),
      NamedValue(TargetLabel.pod.rawValue, pod),
    ] + own
  }

  /// Samples of an exporter's metric; it gets the labels that its scrape adds.
  func series(
    _ metric: some ExporterMetric, _ own: [NamedValue] = [], _ values: SampleSequence,
    foreign: Bool = false
  ) -> InputSeries {
    let namespace = TargetLabel.namespace.rawValue
    let place =
      metric.seriesLabels.contains(namespace)
      ? [NamedValue(namespace, foreign ? "another-namespace" : "\(spec.namespace)")] : []
    return InputSeries(
      metric.name,
      [NamedValue(TargetLabel.job.rawValue, metric.exporter.job.name)] + place + own
        + metric.choice.compactMap(\.exactValue), values)
  }

  /// The label of alerts that concern the namespace as a whole, and others.
  func alert(_ own: [NamedValue] = []) -> [NamedValue] {
    [NamedValue(TargetLabel.namespace.rawValue, "\(spec.namespace)")] + own
  }

  /// The tests that every alert has: it fires on one side of its threshold exactly after `for`, is
  /// silent on the other, and without series.
  func proof(
    fires: String, silent: String, from begin: Int = 0, alert: [NamedValue],
    value: @autoclosure () -> Double, firing: [InputSeries], calm: [InputSeries]
  ) -> [RuleTest] {
    let constant = value()
    return proof(
      fires: fires, silent: silent, from: begin, alert: alert, value: { _ in constant },
      firing: firing, calm: calm)
  }

  /// The same for a value that changes with each step.
  func proof(
    fires: String, silent: String, from begin: Int, alert: [NamedValue],
    value: (_ step: Int) -> Double, firing: [InputSeries], calm: [InputSeries]
  ) -> [RuleTest] {
    [
      self.fires("fires \(fires)", from: begin, alert: alert, value: value, series: firing),
      self.silent("is silent \(silent)", from: begin, series: calm),
      self.silent("is silent without series", from: 0, series: []),
    ]
  }

  /// Steps that a test's series must last when the condition begins to hold at a step.
  func length(from begin: Int) -> Int { begin + holdSteps + Self.margin }

  /// Fires exactly `for` after the condition began to hold, not an evaluation earlier.
  func fires(
    _ name: String, from begin: Int, alert: [NamedValue], value: Double, series: [InputSeries]
  ) -> RuleTest {
    fires(name, from: begin, alert: alert, value: { _ in value }, series: series)
  }

  /// The same for a value that changes with each step.
  func fires(
    _ name: String, from begin: Int, alert: [NamedValue], value: (_ step: Int) -> Double,
    series: [InputSeries]
  ) -> RuleTest {
    fires(name, from: begin, series: series) { [rule.firing(alert, value: value($0))] }
  }

  /// Several alerts at once.
  func fires(
    _ name: String, from begin: Int, alerts: [(labels: [NamedValue], value: Double)],
    series: [InputSeries]
  ) -> RuleTest {
    fires(name, from: begin, series: series) { _ in
      alerts.map { rule.firing($0.labels, value: $0.value) }
    }
  }

  private func fires(
    _ name: String, from begin: Int, series: [InputSeries],
    expecting expected: (_ step: Int) -> [ExpectedAlert]
  ) -> RuleTest {
    let firing = begin + holdSteps
    return test(
      name, series,
      (firing > 0 ? [(firing - 1, [])] : [])
        + [firing, firing + 1].map { ($0, expected($0)) })
  }

  /// Does not fire at any of the moments at which it would, if the condition held from a step.
  func silent(_ name: String, from begin: Int, series: [InputSeries]) -> RuleTest {
    let firing = begin + holdSteps
    return test(name, series, [(firing, []), (firing + 1, [])])
  }

  private func test(
    _ name: String, _ series: [InputSeries], _ moments: [(step: Int, expected: [ExpectedAlert])]
  ) -> RuleTest {
    RuleTest(
      "\(rule.name) \(name)", interval: step, series: series,
      alerts: moments.map { AlertTest(rule.name, at: step * $0.step, expects: $0.expected) })
  }

  /// Steps that a test goes on after the alert fired or should have.
  private static let margin = 8
}

extension Duration {
  /// Whole milliseconds, cut.
  var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
