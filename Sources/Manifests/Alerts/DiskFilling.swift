import Contract
import Environment
import Prometheus
import Scalars

extension AlertName {
  static let diskFilling = AlertName("DiskFilling")
}

/// A node's disk that will be full soon, if it goes on filling as it did.
extension Alerts {
  /// Nil where the set does not watch the nodes itself.
  static func diskFilling(_ spec: EnvironmentSpec) -> ProvenAlert? {
    guard spec.monitoring.isBundled else { return nil }
    let settings = spec.alerts.diskFilling
    let horizon = settings.threshold.prometheusText
    let onDisk = LabelMatcher.label("fstype", isNoneOf: memoryFilesystems)
    let available = NodeMetrics.filesystemAvailable.series(of: spec).narrowed(by: onDisk)
    let size = NodeMetrics.filesystemSize.series(of: spec).narrowed(by: onDisk)
    let rule = rule(
      .diskFilling, spec, settings.timing,
      fires: (available.predicted(after: settings.threshold, from: fillingWindow)
        .minimum(by: "instance", "mountpoint") < .bytes(0))
        .and(
          available.values.minimum(by: "instance", "mountpoint")
            / size.values.minimum(by: "instance", "mountpoint") < .share(roomEnough)),
      summary: "A node's disk fills up",
      description: """
        At the pace of the last six hours, \(.label("mountpoint")) of \(.label("instance")) is full \
        within \(horizon): \(.value) would be left then.
        """, dashboard: .infrastructure)
    return ProvenAlert(
      .diskFilling, rule, diskFillingRunbook(RunbookCommands(spec: spec)),
      tests: tests(
        ofFilling: AlertScenario.calm(rule: rule, spec: spec), horizon: settings.threshold))
  }

  private static let fillingWindow = Duration.seconds(6 * 3600)

  /// Free share above which a line says nothing: images that a new node fetches, or one backup's
  /// scratch, would look like a disk that fills.
  ///
  /// Source: node_exporter's mixin, `fsSpaceFillingUpWarningThreshold`.
  private static let roomEnough = Ratio.percent(40)

  /// Not on a disk, or read-only.
  private static let memoryFilesystems = ["tmpfs", "ramfs", "overlay", "squashfs"]

  /// A disk loses the same amount with each step, so that the line through the samples is exact.
  private static func tests(ofFilling scenario: AlertScenario, horizon: Duration) -> [RuleTest] {
    let begin = 1
    let steps = scenario.length(from: begin)
    let horizonSteps = scenario.steps(horizon)
    let exactHorizon = Double(horizon.milliseconds) / Double(scenario.step.milliseconds)
    let loss = 1024.0
    // What is left at the horizon, seen from a step.
    let left = { (start: Int, step: Int) in (Double(start - step) - exactHorizon) * loss }
    let place = [NamedValue("instance", "node-0"), NamedValue("mountpoint", "/")]
    let disk = { (start: Int, type: String) in
      scenario.series(
        NodeMetrics.filesystemAvailable,
        place + [NamedValue("device", "/dev/sda1"), NamedValue("fstype", type)],
        .growing(from: Double(start) * loss, by: -loss, steps: steps))
    }
    let size = { (share: Double) in
      scenario.series(
        NodeMetrics.filesystemSize,
        place + [NamedValue("device", "/dev/sda1"), NamedValue("fstype", "ext4")],
        .constant(Double(horizonSteps) * loss / share, steps: steps))
    }
    // A line needs two samples; at the second, this one is below nothing.
    let emptyTooSoon = horizonSteps - 1
    let emptyLater = horizonSteps + steps + 1
    return scenario.proof(
      fires: "when it would be full within \(horizon.prometheusText)",
      silent: "when it would be full later", from: begin, alert: place,
      value: { left(emptyTooSoon, $0) },
      firing: [disk(emptyTooSoon, "ext4"), size(0.3)],
      calm: [disk(emptyLater, "ext4"), disk(emptyTooSoon, "tmpfs"), size(0.3)])
      + [
        scenario.silent(
          "is silent while most of the disk is free", from: begin,
          series: [disk(emptyTooSoon, "ext4"), size(0.9)])
      ]
  }

  private static func diskFillingRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: """
        A line through the free space of the last six hours reaches nothing soon, and less than \
        \(Scalar.share(roomEnough).humanText) of the disk is free.
        """,
      impact: "A full disk of a node evicts its pods; one with a volume on it stops the database.",
      commands: [
        "kubectl get nodes", "kubectl describe node NODE",
        "\(commands.kubectl) get pods --output wide --field-selector spec.nodeName=NODE",
      ],
      causes: ["Logs or images that pile up.", "Volumes on the node's own disk that grow."],
      remedies: [
        "Remove what is not needed, or enlarge the disk.",
        "Until then keep new pods away: `kubectl cordon NODE`.",
      ])
  }
}
