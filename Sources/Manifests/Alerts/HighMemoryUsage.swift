import Contract
import Environment
import Prometheus
import Scalars

extension AlertName {
  static let highMemoryUsage = AlertName("HighMemoryUsage")
}

/// The resident memory of one pod's server, as a share of the container's limit.
extension Alerts {
  static func highMemoryUsage(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.highMemoryUsage
    let limit = spec.server.resources.limits.memory.units
    let share =
      ServerMetrics.processResidentMemory.series(of: spec).values
      .maximum(by: "namespace", "pod") / .bytes(limit)
    let threshold = Scalar.share(settings.threshold)
    let rule = rule(
      .highMemoryUsage, spec, settings.timing, fires: share > threshold,
      summary: "A pod of Vibe Ensemble is short of memory",
      description: """
        \(.label("pod")) in \(.label("namespace")) uses \(.value) of its memory limit of \
        \(Scalar.bytes(limit).humanText), more than \(threshold.humanText).
        """)
    let book = highMemoryUsageRunbook(RunbookCommands(spec: spec))
    guard settings.threshold < .percent(100) else {
      return ProvenAlert(
        .highMemoryUsage, rule, book,
        unreachable: neverFires(
          "highMemoryUsage", "threshold",
          "HighMemoryUsage can never fire: the kernel ends a container at its limit",
          hint: "choose a threshold below 100%"))
    }
    return ProvenAlert(
      .highMemoryUsage, rule, book,
      tests: tests(
        of: AlertScenario(rule: rule, spec: spec), limit: limit, threshold: settings.threshold))
  }

  private static func highMemoryUsageRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "The server's process in one pod holds almost as much memory as its limit allows.",
      impact: "At the limit the kernel ends the container, and all its streams break.",
      commands: [commands.serverUsage, commands.serverPods, commands.serverLog("ERROR")],
      causes: [
        "More connections and sessions than the limit was made for.",
        "Readers so slow that answers pile up.",
        "A leak: the memory grows while the load does not.",
      ],
      remedies: [
        "Raise `server.resources.limits.memory` or the replicas.",
        "Against a leak: `\(commands.kubectl) delete pod POD`, one after the other, and report it.",
      ])
  }

  private static func tests(
    of scenario: AlertScenario, limit: Int, threshold: Ratio
  ) -> [RuleTest] {
    let exact = Int(Int128(limit) * Int128(threshold.billionths) / Int128(Ratio.billion))
    // A millionth of the limit, at least a byte, and one for what the division cut off.
    let margin = limit / 1_000_000 + 2
    let memory = { (labels: [NamedValue], bytes: Int) in
      InputSeries(
        ServerMetrics.processResidentMemory.name, labels,
        .constant(Double(bytes), steps: scenario.length(from: 0)))
    }
    let thresholdText = Scalar.share(threshold).humanText
    return [
      scenario.fires(
        "fires above \(thresholdText)", from: 0,
        alert: [
          NamedValue("namespace", "\(scenario.spec.namespace)"), NamedValue("pod", "server-0"),
        ],
        value: Double(exact + margin) / Double(limit),
        series: [
          memory(scenario.labels(), exact + margin),
          memory(scenario.labels(pod: "server-1"), exact - margin),
        ]),
      scenario.silent(
        "is silent below \(thresholdText)", from: 0,
        series: [
          memory(scenario.labels(), exact - margin),
          memory(scenario.labels(pod: "server-1"), exact - margin),
          memory(scenario.foreignLabels(), limit),
        ]),
      scenario.silent("is silent without series", from: 0, series: []),
    ]
  }
}
