import Environment
import Prometheus
import Scalars

/// Pods, replicas, volumes, quota, certificates and nodes.
extension Dashboards {
  static func infrastructure(_ spec: EnvironmentSpec) -> Dashboard {
    var rows = [
      DashboardRow(.clusterNow, clusterNow(spec)),
      DashboardRow(.pods, pods(spec)),
      DashboardRow(.usage, usage),
      DashboardRow(.replicas, replicas(spec)),
      DashboardRow(.space, space(spec)),
    ]
    if spec.hasCertificates { rows.append(DashboardRow(.certificates, certificates(spec))) }
    rows.append(DashboardRow(.nodes, nodes))
    return dashboard(
      .infrastructure, spec, title: "infrastructure",
      description: "Pods, volumes, quota and certificates of the namespace, and the nodes below.",
      rows: rows)
  }

  // MARK: Now

  private static func clusterNow(_ spec: EnvironmentSpec) -> [Panel] {
    [
      .stat(
        "Pods that do not run",
        "Pods that wait, have failed or are lost; finished jobs do not count.",
        thresholds: .above(warning: .count(1)),
        PanelQuery(
          KubeStateMetrics.podPhase.chosen
            .narrowed(by: .label("phase", isNoneOf: ["Running", "Succeeded"])).values
            .yesCount(by: "namespace"), "pods")),
      .stat(
        "Restarts within an hour", "Restarts of the container that restarted most.",
        thresholds: restartThreshold(spec),
        PanelQuery(restarts.maximum(by: "namespace"), "restarts")),
      .gauge(
        "Fullest volume",
        "Used share of the volume with the least room; VolumeNearFull looks at all.",
        thresholds: volumeThreshold(spec), PanelQuery(volumes.maximum(), "used")),
      .gauge(
        "Fullest quota", "Used share of the resource that runs out first; a full one refuses pods.",
        thresholds: quotaThreshold(spec), PanelQuery(quota.maximum(), "used")),
    ]
  }

  // MARK: Pods

  private static func pods(_ spec: EnvironmentSpec) -> [Panel] {
    [
      .timeSeries(
        "Restarts within an hour by pod",
        "Restarts of each pod's containers; the line is the threshold of PodCrashLooping.",
        thresholds: restartThreshold(spec), PanelQuery(restarts.maximum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "Ended for want of memory", "1 for each container whose last end was an OOM kill.",
        thresholds: .above(warning: .count(1)),
        PanelQuery(
          KubeStateMetrics.containerLastTerminatedReason.chosen
            .narrowed(by: .label("reason", is: "OOMKilled")).values.yesCount(
              by: "pod", "container"),
          .labels("pod", "container"))),
      .timeSeries(
        "Pods by phase",
        "Pods of the namespace; 'Pending' ones wait for a node, a volume or an image.",
        thresholds: .none, isStacked: true, colors: .podPhases,
        PanelQuery(
          KubeStateMetrics.podPhase.chosen.values.yesCount(by: "phase"), .labels("phase"))),
      .timeSeries(
        "Containers that wait, by reason",
        "Containers that cannot start: an image that is not there, a crash loop, a missing Secret.",
        thresholds: .above(warning: .count(1)), isStacked: true,
        PanelQuery(
          KubeStateMetrics.containerWaitingReason.chosen.values.yesCount(by: "reason"),
          .labels("reason"))),
    ]
  }

  /// As PodCrashLooping counts them.
  private static var restarts: InstantVector<Units.Count> {
    KubeStateMetrics.containerRestarts.chosen.changes(over: .seconds(3600))
      .maximum(by: "namespace", "pod", "container")
  }

  private static func restartThreshold(_ spec: EnvironmentSpec) -> Thresholds<Units.Count> {
    .alert(
      above: .count(spec.alerts.podCrashLooping.threshold), spec.alerts.podCrashLooping.timing)
  }

  // MARK: Usage

  private static var usage: [Panel] {
    let memory = ContainerMetrics.memoryWorkingSet.chosen.narrowed(by: containers)
    return [
      .timeSeries(
        "CPU", "CPU time of each container as a share of its limit.", thresholds: nearlyFull,
        size: .third,
        PanelQuery(
          cpu.sum(by: "pod", "container")
            / KubeStateMetrics.containerCPULimit.chosen.narrowed(by: containers).values.maximum(
              by: "pod", "container"),
          .labels("pod", "container"))),
      .timeSeries(
        "Throttling", "Share of the periods in which a container hit its CPU limit and waited.",
        thresholds: .above(warning: .share(.percent(10)), critical: .share(.percent(25))),
        size: .third,
        PanelQuery(
          ContainerMetrics.throttledPeriods.chosen.narrowed(by: containers)
            .rate(over: Alerts.rateWindow).sum(by: "pod", "container")
            / ContainerMetrics.periods.chosen.narrowed(by: containers)
            .rate(over: Alerts.rateWindow).sum(by: "pod", "container"),
          .labels("pod", "container"))),
      .timeSeries(
        "Memory", "Working set of each container as a share of its limit; at 100% it is ended.",
        thresholds: nearlyFull, size: .third,
        PanelQuery(
          memory.values.maximum(by: "pod", "container")
            / KubeStateMetrics.containerMemoryLimit.chosen.narrowed(by: containers).values.maximum(
              by: "pod", "container"),
          .labels("pod", "container"))),
      .timeSeries(
        "Memory in bytes", "Working set of each container.", thresholds: .none, isStacked: true,
        size: .third,
        PanelQuery(memory.values.maximum(by: "pod", "container"), .labels("pod", "container"))),
      .timeSeries(
        "Network", "Bytes a second that the pods received and sent.", thresholds: .none,
        size: .third,
        PanelQuery(
          ContainerMetrics.networkReceived.chosenRate.sum(by: "pod"),
          .labels("pod", after: "received")),
        PanelQuery(
          ContainerMetrics.networkSent.chosenRate.sum(by: "pod"), .labels("pod", after: "sent"))),
      .timeSeries(
        "Network of the pods by node",
        "Bytes a second that the namespace's pods on a node received and sent.", thresholds: .none,
        size: .third,
        PanelQuery(
          ContainerMetrics.networkReceived.chosenRate.sum(by: "instance"),
          .labels("instance", after: "received")),
        PanelQuery(
          ContainerMetrics.networkSent.chosenRate.sum(by: "instance"),
          .labels("instance", after: "sent"))),
    ]
  }

  private static var cpu: InstantVector<Units.PerSecond<Units.Seconds>> {
    ContainerMetrics.cpu.chosen.narrowed(by: containers).rate(over: Alerts.rateWindow)
  }

  /// Not the series of the whole pod, whose label is empty; where two sides are divided, of both.
  private static let containers = LabelMatcher.label("container", isNot: "")

  // MARK: Replicas

  private static func replicas(_ spec: EnvironmentSpec) -> [Panel] {
    let workloads: [Panel] = [
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
    ]
    guard case .automatic(let settings) = spec.server.scaling else { return workloads }
    return workloads + autoscaler(settings)
  }

  private static func autoscaler(_ settings: AutoscalingSpec) -> [Panel] {
    [
      .timeSeries(
        "Autoscaler",
        "Replicas that the autoscaler has, wants and may have; the line is the most it may have.",
        thresholds: .above(warning: .count(settings.maxReplicas)),
        PanelQuery(
          KubeStateMetrics.autoscalerCurrent.chosen.values.maximum(by: "namespace"), "has"),
        PanelQuery(
          KubeStateMetrics.autoscalerDesired.chosen.values.maximum(by: "namespace"), "wants"),
        PanelQuery(
          KubeStateMetrics.autoscalerMaximum.chosen.values.maximum(by: "namespace"), "may have")),
      .timeSeries(
        "Autoscaler sees",
        "Whether the autoscaler can read what it scales on; 0 leaves the replicas as they are.",
        thresholds: .below(critical: .flag(true)),
        PanelQuery(
          KubeStateMetrics.autoscalerCondition.chosen
            .narrowed(by: .label("condition", is: "ScalingActive"), .label("status", is: "true"))
            .values.maximum(by: "horizontalpodautoscaler"), .labels("horizontalpodautoscaler"))),
    ]
  }

  // MARK: Space

  private static func space(_ spec: EnvironmentSpec) -> [Panel] {
    [
      .timeSeries(
        "Volumes",
        "Used share of each volume claim; the line is the threshold of VolumeNearFull.",
        thresholds: volumeThreshold(spec),
        PanelQuery(volumes, .labels("persistentvolumeclaim"))),
      .timeSeries(
        "Quota",
        "Used share of the namespace's quota, by resource; the line is the threshold of"
          + " QuotaNearFull.",
        thresholds: quotaThreshold(spec), PanelQuery(quota, .labels("resource"))),
    ]
  }

  private static var volumes: InstantVector<Units.Share> {
    VolumeMetrics.used.chosen.values.maximum(by: "persistentvolumeclaim")
      / VolumeMetrics.capacity.chosen.values.maximum(by: "persistentvolumeclaim")
  }

  private static var quota: InstantVector<Units.Share> {
    KubeStateMetrics.quotaUsed.chosen.values.maximum(by: "resource")
      / KubeStateMetrics.quotaHard.chosen.values.maximum(by: "resource")
  }

  private static func volumeThreshold(_ spec: EnvironmentSpec) -> Thresholds<Units.Share> {
    .alert(
      above: .share(spec.alerts.volumeNearFull.threshold), spec.alerts.volumeNearFull.timing)
  }

  private static func quotaThreshold(_ spec: EnvironmentSpec) -> Thresholds<Units.Share> {
    .alert(above: .share(spec.alerts.quotaNearFull.threshold), spec.alerts.quotaNearFull.timing)
  }

  // MARK: Certificates

  private static func certificates(_ spec: EnvironmentSpec) -> [Panel] {
    let alert = spec.alerts.certificateExpiring
    return [
      .timeSeries(
        "Certificates expire in",
        "Time until each certificate expires; cert-manager renews it long before the line, which is"
          + " the threshold of CertificateExpiring.",
        thresholds: .alert(below: .seconds(alert.threshold), alert.timing),
        PanelQuery(
          CertificateMetrics.expiration.chosen.values.remaining.minimum(by: "name"),
          .labels("name"))),
      .timeSeries(
        "Valid certificates", "1 for a certificate that is ready, 0 for one that is not.",
        thresholds: .below(critical: .flag(true)),
        PanelQuery(
          CertificateMetrics.ready.chosen.narrowed(by: .label("condition", is: "True")).values
            .minimum(by: "name"), .labels("name"))),
    ]
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
        size: .third,
        PanelQuery(
          cpu.narrowed(by: .label("mode", isNot: "idle")).rate(over: Alerts.rateWindow)
            .sum(by: "instance") / cpu.rate(over: Alerts.rateWindow).sum(by: "instance"),
          .labels("instance"))),
      .timeSeries(
        "Node memory", "Share of a node's memory that is not available.", thresholds: nearlyFull,
        size: .third,
        PanelQuery(
          (memory
            - NodeMetrics.memoryAvailable.series(where: []).values.maximum(by: "instance"))
            / memory, .labels("instance"))),
      .timeSeries(
        "Node disks", "Used share of a node's file systems; nodes evict pods above 85%.",
        thresholds: .above(warning: .share(.percent(75)), critical: .share(.percent(85))),
        size: .third,
        PanelQuery(
          (filesystem
            - NodeMetrics.filesystemAvailable.series(where: [realFilesystem]).values
            .maximum(by: "instance", "mountpoint")) / filesystem,
          .labels("instance", "mountpoint"))),
      .timeSeries(
        "Node load", "Processes that run or wait, averaged over a minute.", thresholds: .none,
        size: .third,
        PanelQuery(
          NodeMetrics.load.series(where: []).values.maximum(by: "instance"), .labels("instance"))),
      .timeSeries(
        "Disk operations", "Reads and writes a second (IOPS).", thresholds: .none, size: .third,
        PanelQuery(nodeRate(NodeMetrics.diskReads), .labels("instance", after: "reads")),
        PanelQuery(nodeRate(NodeMetrics.diskWrites), .labels("instance", after: "writes"))),
      .timeSeries(
        "Disk throughput", "Bytes a second.", thresholds: .none, size: .third,
        PanelQuery(nodeRate(NodeMetrics.diskReadBytes), .labels("instance", after: "read")),
        PanelQuery(nodeRate(NodeMetrics.diskWrittenBytes), .labels("instance", after: "written"))),
    ]
  }

  /// Those that can fill up.
  private static let realFilesystem = LabelMatcher.label(
    "fstype", isNoneOf: ["tmpfs", "overlay", "squashfs", "ramfs", "iso9660"])

  private static func nodeRate<Unit: SummableUnit>(
    _ metric: ExporterCounter<Unit>
  ) -> InstantVector<Units.PerSecond<Unit>> {
    metric.series(where: []).rate(over: Alerts.rateWindow).sum(by: "instance")
  }
}
