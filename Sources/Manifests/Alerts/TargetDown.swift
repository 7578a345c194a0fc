import Environment
import Prometheus

extension AlertName {
  static let targetDown = AlertName("TargetDown")
}

/// A target that Prometheus does not reach, or a job that has no target at all.
extension Alerts {
  static func targetDown(_ spec: EnvironmentSpec) -> ProvenAlert {
    let jobs = ScrapeJob.jobs(of: spec)
    let targets = ScrapeMetrics.up(in: spec)
    let up = targets.narrowed(by: .label("job", isOneOf: jobs.map(\.name)))
    let down = up.values.minimum(by: "job").equals(.flag(false))
    let rule = rule(
      .targetDown, spec, spec.alerts.targetDown,
      // A target that is no longer there reports nothing, not even that it is down.
      fires: jobs.reduce(down) { condition, job in
        condition.or(
          targets.narrowed(by: .label("job", is: job.name)).absent
            .maximum(by: "job").equals(.flag(true)))
      },
      summary: "Prometheus does not reach a part of Vibe Ensemble",
      description: """
        A target of \(.label("job")) does not answer its scrapes, or the job has no target.
        """, dashboard: .alerts)
    return ProvenAlert(
      .targetDown, rule, targetDownRunbook(RunbookCommands(spec: spec)),
      tests: tests(ofTargets: AlertScenario.calm(rule: rule, spec: spec), jobs))
  }

  private static func tests(ofTargets scenario: AlertScenario, _ jobs: [ScrapeJob]) -> [RuleTest] {
    let job = { (job: ScrapeJob) in NamedValue("job", job.name) }
    let target = { (number: Int, up: Double) in
      { (name: ScrapeJob) in
        InputSeries(
          "up",
          [
            job(name), NamedValue("namespace", "\(scenario.spec.namespace)"),
            NamedValue("instance", "target-\(number)"),
          ], .constant(up, steps: scenario.length(from: 0)))
      }
    }
    let others = jobs.dropFirst()
    return [
      scenario.fires(
        "fires when one target of several is down", from: 0, alert: [job(jobs[0])], value: 0,
        series: jobs.map(target(0, 1)) + [target(1, 0)(jobs[0])]),
      scenario.silent(
        "is silent while all targets are up", from: 0,
        series: jobs.flatMap { [target(0, 1)($0), target(1, 1)($0)] }),
      scenario.fires(
        "fires when a job has no target", from: 0, alert: [job(jobs[0])], value: 1,
        series: others.map(target(0, 1))),
      scenario.fires(
        "fires without series", from: 0, alerts: jobs.map { (labels: [job($0)], value: 1) },
        series: []),
    ]
  }

  private static func targetDownRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "Prometheus asked for metrics and got none, or found nobody to ask.",
      impact: "Alerts and dashboards that need this target are blind.",
      commands: [
        "\(commands.kubectl) get pods,endpointslices",
        "\(AlertLinks(commands.spec).prometheusForward) &",
        "curl --silent 'http://localhost:9090/api/v1/targets?state=active' | grep lastError",
        commands.events,
      ],
      causes: [
        "The pod is down or starting.", "A network policy keeps Prometheus away.",
        "Prometheus may not read the API server: RBAC.",
      ],
      remedies: [
        "Bring the pod back: the alert of its own says how, if there is one.",
        "Apply the environment again: policies and roles come with it.",
      ])
  }
}
