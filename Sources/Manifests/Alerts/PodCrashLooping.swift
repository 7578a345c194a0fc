import Contract
import Environment
import Prometheus

extension AlertName {
  static let podCrashLooping = AlertName(
    "PodCrashLooping", followsFrom: .podOOMKilled, sharing: ["namespace", "pod", "container"])
}

/// Restarts of one container within an hour.
extension Alerts {
  static func podCrashLooping(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.podCrashLooping
    // As the kubelet counts: a process that dies before its first scrape reports nothing itself. A
    // number of changes is exact, where an increase would be extrapolated.
    let restarts = KubeStateMetrics.containerRestarts.series(of: spec)
      .changes(over: restartWindow).maximum(by: "namespace", "pod", "container")
    let threshold = Scalar.count(settings.threshold)
    let rule = rule(
      .podCrashLooping, spec, settings.timing, fires: restarts > threshold,
      summary: "A container of Vibe Ensemble keeps restarting",
      description: """
        \(.label("container")) of \(.label("pod")) in \(.label("namespace")) restarted \(.value) \
        times within an hour, more than \(threshold.humanText).
        """, dashboard: .infrastructure)
    let scenario = AlertScenario(rule: rule, spec: spec)
    // At most one restart is seen with each scrape, and each counts for an hour only.
    let begin = settings.threshold + 1
    let book = podCrashLoopingRunbook(RunbookCommands(spec: spec))
    guard scenario.length(from: begin) < scenario.steps(restartWindow) else {
      return ProvenAlert(
        .podCrashLooping, rule, book,
        unreachable: neverFires(
          "podCrashLooping", "for",
          "PodCrashLooping can never fire: more than \(settings.threshold) restarts are not counted"
            + " for long enough",
          hint: "choose a lower threshold or a shorter 'for'; a restart counts for an hour"))
    }
    return ProvenAlert(
      .podCrashLooping, rule, book,
      tests: tests(of: scenario, begin: begin))
  }

  private static func podCrashLoopingRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: """
        A container was started again and again within an hour, as the kubelet counts: it ends by \
        itself, or its liveness probe fails.
        """,
      impact: "The other replicas carry the load; if all are concerned, nothing is served.",
      commands: [
        "\(commands.kubectl) get pods",
        "\(commands.kubectl) logs POD --container CONTAINER --previous --tail 100",
        "\(commands.kubectl) describe pod POD", commands.events,
      ],
      causes: [
        "A setting or a Secret that the program refuses: its last line says which.",
        "Too little memory: the last state is OOMKilled.",
        "A dependency that is away while the program starts.",
      ],
      remedies: [
        "Mend the setting in the environment file, render and apply.",
        "After a rollout: `\(commands.kubectl) rollout undo deployment/vibe-ensemble-server`.",
      ])
  }

  private static let restartWindow = Duration.seconds(3600)

  private static func tests(of scenario: AlertScenario, begin: Int) -> [RuleTest] {
    let threshold = begin - 1
    let restarts = { (pod: String, count: Int, foreign: Bool) in
      scenario.series(
        KubeStateMetrics.containerRestarts,
        [NamedValue("pod", pod), NamedValue("container", "server")],
        restartSamples(count, scenario.length(from: begin)), foreign: foreign)
    }
    return scenario.proof(
      fires: "at \(begin) restarts", silent: "at \(threshold) restarts", from: begin,
      alert: scenario.alert([NamedValue("pod", "server-0"), NamedValue("container", "server")]),
      value: Double(begin),
      firing: [restarts("server-0", begin, false), restarts("server-1", threshold, false)],
      calm: [restarts("server-0", threshold, false), restarts("server-0", begin, true)])
  }

  /// A container that restarts with each of the first scrapes and then stays.
  private static func restartSamples(_ count: Int, _ steps: Int) -> SampleSequence {
    .growing(by: 1, steps: count).then(.constant(Double(count), steps: steps - count))
  }
}
