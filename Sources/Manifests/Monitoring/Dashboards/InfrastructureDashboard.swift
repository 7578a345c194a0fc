import Environment
import Prometheus
import Scalars

/// Pods, volumes, quota, backups and nodes.
extension Dashboards {
  static func infrastructure(_ spec: EnvironmentSpec) -> Dashboard {
    dashboard(
      .infrastructure, spec, title: "infrastructure",
      description: "Pods, volumes, quota and backups of the namespace, and the nodes below them.",
      rows: [
        DashboardRow("Pods", pods(spec)),
        DashboardRow("Replicas", replicas),
        DashboardRow("Volumes, quota and backups", space(spec)),
        DashboardRow("Nodes", nodes),
      ])
  }

  // MARK: Pods

  private static func pods(_ spec: EnvironmentSpec) -> [Panel] {
    let memory = ContainerMetrics.memoryWorkingSet.chosen.narrowed(by: containers)
    return [
      .timeSeries(
        "Restarts within an hour",
        "Restarts of each pod's containers; the line is the threshold of PodCrashLooping.",
        thresholds: .alert(
          above: .count(spec.alerts.podCrashLooping.threshold), spec.alerts.podCrashLooping.timing),
        PanelQuery(
          KubeStateMetrics.containerRestarts.chosen.increase(over: .seconds(3600)).sum(by: "pod"),
          .labels("pod"))),
      .timeSeries(
        "Pods by phase",
        "Pods of the namespace; 'Pending' ones wait for a node, a volume or an image.",
        thresholds: .none, isStacked: true,
        PanelQuery(
          KubeStateMetrics.podPhase.chosen.values.yesCount(by: "phase"), .labels("phase"))),
      .timeSeries(
        "CPU", "CPU time of each container as a share of its limit.", thresholds: nearlyFull,
        PanelQuery(
          cpu.sum(by: "pod", "container")
            / KubeStateMetrics.containerCPULimit.chosen.narrowed(by: containers).values.maximum(
              by: "pod", "container"),
          .labels("pod", "container"))),
      .timeSeries(
        "Throttling", "Share of the periods in which a container hit its CPU limit and waited.",
        thresholds: .above(warning: .share(.percent(10)), critical: .share(.percent(25))),
        PanelQuery(
          ContainerMetrics.throttledPeriods.chosen.narrowed(by: containers)
            .rate(over: Alerts.rateWindow).sum(by: "pod", "container")
            / ContainerMetrics.periods.chosen.narrowed(by: containers)
            .rate(over: Alerts.rateWindow).sum(by: "pod", "container"),
          .labels("pod", "container"))),
      .timeSeries(
        "Memory", "Working set of each container as a share of its limit; at 100% it is ended.",
        thresholds: nearlyFull,
        PanelQuery(
          memory.values.maximum(by: "pod", "container")
            / KubeStateMetrics.containerMemoryLimit.chosen.narrowed(by: containers).values.maximum(
              by: "pod", "container"),
          .labels("pod", "container"))),
      .timeSeries(
        "Memory in bytes", "Working set of each container.", thresholds: .none, isStacked: true,
        PanelQuery(memory.values.maximum(by: "pod", "container"), .labels("pod", "container"))),
      .timeSeries(
        "Network", "Bytes a second that the pods received and sent.", thresholds: .none,
        PanelQuery(
          ContainerMetrics.networkReceived.chosenRate.sum(by: "pod"),
          .labels("pod", after: "received")),
        PanelQuery(
          ContainerMetrics.networkSent.chosenRate.sum(by: "pod"), .labels("pod", after: "sent"))),
      .timeSeries(
        "Ended for want of memory", "1 for each container whose last end was an OOM kill.",
        thresholds: .above(warning: .count(1)),
        PanelQuery(
          KubeStateMetrics.containerLastTerminatedReason.chosen
            .narrowed(by: .label("reason", is: "OOMKilled")).values.yesCount(
              by: "pod", "container"),
          .labels("pod", "container"))),
    ]
  }

  private static var cpu: InstantVector<Units.PerSecond<Units.Seconds>> {
    ContainerMetrics.cpu.chosen.narrowed(by: containers).rate(over: Alerts.rateWindow)
  }

  /// Not the series of the whole pod, whose label is empty; where two sides are divided, of both.
  private static let containers = LabelMatcher.label("container", isNot: "")

  // MARK: Replicas

  private static var replicas: [Panel] {
    [
      .timeSeries(
        "Deployments", "Replicas that are wanted and that are available.", thresholds: .none,
        PanelQuery(
          KubeStateMetrics.deploymentReplicas.chosen.values.maximum(by: "deployment"),
          .labels("deployment", after: "wanted")),
        PanelQuery(
          KubeStateMetrics.deploymentAvailable.chosen.values.maximum(by: "deployment"),
          .labels("deployment", after: "available"))),
      .timeSeries(
        "StatefulSets", "Replicas that are wanted and that are ready.", thresholds: .none,
        PanelQuery(
          KubeStateMetrics.statefulSetReplicas.chosen.values.maximum(by: "statefulset"),
          .labels("statefulset", after: "wanted")),
        PanelQuery(
          KubeStateMetrics.statefulSetReady.chosen.values.maximum(by: "statefulset"),
          .labels("statefulset", after: "ready"))),
      .timeSeries(
        "Autoscaler", "Replicas that the autoscaler has, wants and may have.", thresholds: .none,
        PanelQuery(
          KubeStateMetrics.autoscalerCurrent.chosen.values.maximum(by: "namespace"), "has"),
        PanelQuery(
          KubeStateMetrics.autoscalerDesired.chosen.values.maximum(by: "namespace"), "wants"),
        PanelQuery(
          KubeStateMetrics.autoscalerMaximum.chosen.values.maximum(by: "namespace"), "may have")),
    ]
  }

  // MARK: Space

  private static func space(_ spec: EnvironmentSpec) -> [Panel] {
    [
      .timeSeries(
        "Volumes", "Used share of each volume claim; the line is the threshold of the alert.",
        thresholds: .alert(
          above: .share(spec.alerts.volumeNearFull.threshold), spec.alerts.volumeNearFull.timing),
        PanelQuery(
          VolumeMetrics.used.chosen.values.maximum(by: "persistentvolumeclaim")
            / VolumeMetrics.capacity.chosen.values.maximum(by: "persistentvolumeclaim"),
          .labels("persistentvolumeclaim"))),
      .timeSeries(
        "Quota", "Used share of the namespace's quota, by resource; a full one refuses new pods.",
        thresholds: .alert(
          above: .share(spec.alerts.quotaNearFull.threshold), spec.alerts.quotaNearFull.timing),
        PanelQuery(
          KubeStateMetrics.quotaUsed.chosen.values.maximum(by: "resource")
            / KubeStateMetrics.quotaHard.chosen.values.maximum(by: "resource"),
          .labels("resource"))),
      lastBackup("Last daily backup", BackupJob.daily, spec.alerts.backupMissing),
      lastBackup("Last weekly backup", BackupJob.weekly, spec.alerts.weeklyBackupMissing),
      .timeSeries(
        "Failed pods of jobs", "Pods of backup jobs that failed.",
        thresholds: .above(warning: .count(1)), size: .third,
        PanelQuery(
          KubeStateMetrics.jobFailedPods.chosen.values.sum(by: "job_name"), .labels("job_name"))),
    ]
  }

  private static func lastBackup(
    _ title: String, _ cronJob: DNSName, _ alert: AlertSpec<Duration>
  ) -> Panel {
    .timeSeries(
      title, "Time since the job last succeeded; the line is the threshold of its alert.",
      thresholds: .alert(above: .seconds(alert.threshold), alert.timing), size: .third,
      PanelQuery(
        KubeStateMetrics.cronJobLastSuccess.chosen
          .narrowed(by: .label("cronjob", is: "\(cronJob)")).values.age.maximum(by: "cronjob"),
        .labels("cronjob")))
  }

  // MARK: Nodes

  /// Nodes belong to all namespaces.
  private static var nodes: [Panel] {
    let cpu = NodeMetrics.cpu.series(where: [])
    let memory = NodeMetrics.memoryTotal.series(where: []).values.maximum(by: "instance")
    let filesystem = NodeMetrics.filesystemSize.series(where: [realFilesystem]).values
      .maximum(by: "instance", "mountpoint")
    return [
      .timeSeries(
        "Node CPU", "Share of the time that a node's processors are busy.", thresholds: nearlyFull,
        PanelQuery(
          cpu.narrowed(by: .label("mode", isNot: "idle")).rate(over: Alerts.rateWindow)
            .sum(by: "instance") / cpu.rate(over: Alerts.rateWindow).sum(by: "instance"),
          .labels("instance"))),
      .timeSeries(
        "Node memory", "Share of a node's memory that is not available.", thresholds: nearlyFull,
        PanelQuery(
          (memory
            - NodeMetrics.memoryAvailable.series(where: []).values.maximum(by: "instance"))
            / memory, .labels("instance"))),
      .timeSeries(
        "Node disks", "Used share of a node's file systems; nodes evict pods above 85%.",
        thresholds: .above(warning: .share(.percent(75)), critical: .share(.percent(85))),
        PanelQuery(
          (filesystem
            - NodeMetrics.filesystemAvailable.series(where: [realFilesystem]).values
            .maximum(by: "instance", "mountpoint")) / filesystem,
          .labels("instance", "mountpoint"))),
      .timeSeries(
        "Node load", "Processes that run or wait, averaged over a minute.", thresholds: .none,
        PanelQuery(
          NodeMetrics.load.series(where: []).values.maximum(by: "instance"), .labels("instance"))),
      .timeSeries(
        "Disk operations", "Reads and writes a second (IOPS).", thresholds: .none,
        PanelQuery(nodeRate(NodeMetrics.diskReads), .labels("instance", after: "reads")),
        PanelQuery(nodeRate(NodeMetrics.diskWrites), .labels("instance", after: "writes"))),
      .timeSeries(
        "Disk throughput", "Bytes a second.", thresholds: .none,
        PanelQuery(nodeRate(NodeMetrics.diskReadBytes), .labels("instance", after: "read")),
        PanelQuery(nodeRate(NodeMetrics.diskWrittenBytes), .labels("instance", after: "written"))),
      .timeSeries(
        "Node network", "Bytes a second over all interfaces but the loop-back one.",
        thresholds: .none,
        PanelQuery(
          nodeRate(NodeMetrics.networkReceived, wire), .labels("instance", after: "received")),
        PanelQuery(nodeRate(NodeMetrics.networkSent, wire), .labels("instance", after: "sent"))),
    ]
  }

  private static let wire = LabelMatcher.label("device", isNot: "lo")
  /// Those that can fill up.
  private static let realFilesystem = LabelMatcher.label(
    "fstype", isNoneOf: ["tmpfs", "overlay", "squashfs", "ramfs", "iso9660"])

  private static func nodeRate<Unit: SummableUnit>(
    _ metric: ExporterCounter<Unit>, _ matchers: LabelMatcher...
  ) -> InstantVector<Units.PerSecond<Unit>> {
    metric.series(where: matchers).rate(over: Alerts.rateWindow).sum(by: "instance")
  }
}
