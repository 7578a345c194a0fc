import Contract
import Environment
import Prometheus

/// Restarts of one pod within an hour, counted by the start time that the process reports.
extension Alerts {
  static func podCrashLooping(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.podCrashLooping
    let restarts = ServerMetrics.processStartTime.series(of: spec)
      .changes(over: restartWindow).maximum(by: "namespace", "pod")
    let threshold = Scalar.count(settings.threshold)
    let rule = rule(
      "PodCrashLooping", spec, settings.timing, fires: restarts > threshold,
      summary: "A pod of Vibe Ensemble keeps restarting",
      description: """
        \(.label("pod")) in \(.label("namespace")) restarted \(.value) times within an hour, \
        more than \(threshold.humanText).
        """)
    let scenario = AlertScenario(rule: rule, spec: spec)
    // At most one restart is seen with each scrape, and each counts for an hour only.
    let begin = settings.threshold + 1
    guard scenario.length(from: begin) < AlertScenario.steps(restartWindow) else {
      return ProvenAlert(
        rule,
        unreachable: neverFires(
          "podCrashLooping", "for",
          "PodCrashLooping can never fire: more than \(settings.threshold) restarts are not counted"
            + " for long enough",
          hint: "choose a lower threshold or a shorter 'for'; a restart counts for an hour"))
    }
    return ProvenAlert(rule, tests: tests(of: scenario, begin: begin))
  }

  private static let restartWindow = Duration.seconds(3600)

  private static func tests(of scenario: AlertScenario, begin: Int) -> [RuleTest] {
    let threshold = begin - 1
    return [
      scenario.fires(
        "fires at \(begin) restarts", from: begin,
        alert: [
          NamedValue("namespace", "\(scenario.spec.namespace)"), NamedValue("pod", "server-0"),
        ],
        value: Double(begin),
        series: [
          starts(scenario, scenario.labels(), begin, begin: begin),
          starts(scenario, scenario.labels(pod: "server-1"), threshold, begin: begin),
        ]),
      scenario.silent(
        "is silent at \(threshold) restarts", from: begin,
        series: [
          starts(scenario, scenario.labels(), threshold, begin: begin),
          starts(scenario, scenario.foreignLabels(), begin, begin: begin),
        ]),
      scenario.silent("is silent without series", from: 0, series: []),
    ]
  }

  /// A process that restarts with each of the first scrapes and then stays.
  private static func starts(
    _ scenario: AlertScenario, _ labels: [NamedValue], _ restarts: Int, begin: Int
  ) -> InputSeries {
    let first = 1_700_000_000.0
    let step = Double(Scrape.intervalSeconds)
    return InputSeries(
      ServerMetrics.processStartTime.name, labels,
      .growing(from: first, by: step, steps: restarts)
        .then(
          .constant(first + step * Double(restarts), steps: scenario.length(from: begin) - restarts)
        ))
  }
}
