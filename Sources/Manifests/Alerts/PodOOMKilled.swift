import Environment
import Prometheus

extension AlertName {
  static let podOOMKilled = AlertName("PodOOMKilled")
}

/// A container that the kernel ended for want of memory, and that has just been started again.
extension Alerts {
  static func podOOMKilled(_ spec: EnvironmentSpec) -> ProvenAlert {
    let timing = spec.alerts.podOOMKilled
    // The reason stays for as long as the pod, so it counts only beside a fresh restart.
    let restarted = KubeStateMetrics.containerRestarts.series(of: spec)
      .changes(over: killWindow).maximum(by: "namespace", "pod", "container")
    let killed = KubeStateMetrics.containerLastTerminatedReason.series(of: spec)
      .narrowed(by: .label("reason", is: "OOMKilled"))
      .values.maximum(by: "namespace", "pod", "container")
    let rule = rule(
      .podOOMKilled, spec, timing,
      fires: (restarted > .count(0)).and(killed.equals(.flag(true))),
      summary: "A container of Vibe Ensemble was ended for want of memory",
      description: """
        The kernel ended \(.label("container")) of \(.label("pod")) in \(.label("namespace")), which \
        wanted more than its memory limit; restarts within ten minutes: \(.value).
        """, dashboard: .infrastructure)
    let book = podOOMKilledRunbook(RunbookCommands(spec: spec))
    let scenario = AlertScenario(rule: rule, spec: spec)
    guard scenario.length(from: 1) < scenario.steps(killWindow) else {
      return ProvenAlert(
        .podOOMKilled, rule, book,
        unreachable: neverFires(
          "podOOMKilled", "for",
          "PodOOMKilled can never fire: a restart counts for ten minutes only",
          hint: "choose a 'for' below 7m"))
    }
    return ProvenAlert(.podOOMKilled, rule, book, tests: tests(ofKill: scenario))
  }

  private static let killWindow = Duration.seconds(600)

  private static func tests(ofKill scenario: AlertScenario) -> [RuleTest] {
    let steps = scenario.length(from: 1)
    let container = [NamedValue("pod", "server-0"), NamedValue("container", "server")]
    let ended = { (reason: String) in
      scenario.series(
        KubeStateMetrics.containerLastTerminatedReason, container + [NamedValue("reason", reason)],
        .constant(1, steps: steps))
    }
    let restarts = { (samples: SampleSequence) in
      scenario.series(KubeStateMetrics.containerRestarts, container, samples)
    }
    let once = SampleSequence.constant(0, steps: 0).then(.constant(1, steps: steps))
    return scenario.proof(
      fires: "when a restart follows a kill", silent: "when a restart follows another end", from: 1,
      alert: scenario.alert(container), value: 1,
      firing: [restarts(once), ended("OOMKilled")], calm: [restarts(once), ended("Error")]) + [
        scenario.silent(
          "is silent without a new restart", from: 0,
          series: [restarts(.constant(1, steps: steps)), ended("OOMKilled")])
      ]
  }

  private static func podOOMKilledRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "The last end of a container that has just restarted was OOMKilled.",
      impact: "What the container worked on is lost: streams break, a backup has to start again.",
      commands: [
        "\(commands.kubectl) describe pod POD", "\(commands.kubectl) top pods --containers",
        commands.serverLog("ERROR"),
      ],
      causes: [
        "The limit is too low for the load.", "A leak.",
        "In PostgreSQL: too many sessions, or too much memory for each.",
      ],
      remedies: [
        "Raise the memory limit of that part in the environment file, render and apply.",
        "Where the load is new, raise the replicas instead.",
      ])
  }
}
