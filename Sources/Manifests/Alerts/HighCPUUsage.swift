import Contract
import Environment
import Prometheus
import Scalars

extension AlertName {
  static let highCPUUsage = AlertName("HighCPUUsage")
}

/// The CPU time of one pod's server, as a share of the container's limit.
extension Alerts {
  static func highCPUUsage(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.highCPUUsage
    let limit = Ratio(billionths: spec.server.resources.limits.cpu.milli * 1_000_000)
    let share =
      ServerMetrics.processCPU.series(of: spec).rate(over: rateWindow)
      .maximum(by: "namespace", "pod") / .cores(limit)
    let threshold = Scalar.share(settings.threshold)
    let rule = rule(
      .highCPUUsage, spec, settings.timing, fires: share > threshold,
      summary: "A pod of Vibe Ensemble is short of CPU",
      description: """
        \(.label("pod")) in \(.label("namespace")) uses \(.value) of its CPU limit of \
        \(limit == .percent(100) ? "1 core" : "\(limit) cores"), more than \(threshold.humanText).
        """)
    let book = highCPUUsageRunbook(RunbookCommands(spec: spec))
    guard settings.threshold < .percent(100) else {
      return ProvenAlert(
        .highCPUUsage, rule, book,
        unreachable: neverFires(
          "highCPUUsage", "threshold",
          "HighCPUUsage can never fire: the kernel slows a container down at its limit",
          hint: "choose a threshold below 100%"))
    }
    return ProvenAlert(
      .highCPUUsage, rule, book,
      tests: tests(
        of: AlertScenario(rule: rule, spec: spec), limit: limit, threshold: settings.threshold))
  }

  private static func highCPUUsageRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "The server's process in one pod has used most of its CPU limit for a while.",
      impact: "At the limit the kernel slows it down: answers take longer, probes may fail.",
      commands: [
        commands.serverUsage, commands.serverPods,
        "\(commands.kubectl) get horizontalpodautoscalers",
      ],
      causes: ["More load than the replicas can carry.", "One client that calls in a loop."],
      remedies: [
        "Raise the replicas, the autoscaler's maximum or `server.resources.limits.cpu`.",
        "Slow a single client down by `ingress.rateLimit`.",
      ])
  }

  private static func tests(
    of scenario: AlertScenario, limit: Ratio, threshold: Ratio
  ) -> [RuleTest] {
    // A counter that begins at 0 shows its full rate when the window is full, and not earlier.
    let begin = scenario.steps(rateWindow)
    let billion = Double(Ratio.billion)
    let cores = Double(limit.billionths) / billion
    let above = Double(threshold.billionths + 1000) / billion
    let below = Double(threshold.billionths - 1000) / billion
    let usage = { (labels: [NamedValue], share: Double) in
      InputSeries(
        ServerMetrics.processCPU.name, labels,
        .growing(
          by: share * cores * Double(Scrape.intervalSeconds), steps: scenario.length(from: begin)))
    }
    let thresholdText = Scalar.share(threshold).humanText
    return [
      scenario.fires(
        "fires above \(thresholdText)", from: begin,
        alert: [
          NamedValue("namespace", "\(scenario.spec.namespace)"), NamedValue("pod", "server-0"),
        ],
        value: above,
        series: [usage(scenario.labels(), above), usage(scenario.labels(pod: "server-1"), below)]),
      scenario.silent(
        "is silent below \(thresholdText)", from: begin,
        series: [
          usage(scenario.labels(), below), usage(scenario.labels(pod: "server-1"), below),
          usage(scenario.foreignLabels(), 1),
        ]),
      scenario.silent("is silent without series", from: 0, series: []),
    ]
  }
}
