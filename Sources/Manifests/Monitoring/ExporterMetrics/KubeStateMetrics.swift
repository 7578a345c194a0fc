package import Prometheus

/// Objects of the API server as kube-state-metrics reports them.
///
/// Source: kube-state-metrics 2.13.0, `docs/metrics/`: workload/{pod,deployment,statefulset,cronjob,
/// job,horizontalpodautoscaler}-metrics.md, storage/persistentvolumeclaim-metrics.md,
/// policy/resourcequota-metrics.md, cluster/node-metrics.md.
package enum KubeStateMetrics {
  private static let container = ["namespace", "pod", "container", "uid"]
  private static let pod = ["namespace", "pod", "uid"]
  private static let resource = [
    "namespace", "pod", "container", "uid", "node", "resource", "unit",
  ]

  package static let containerRestarts = counter(
    "kube_pod_container_status_restarts_total", container)
  /// 1 for the reason of the container's last end, `OOMKilled` among them.
  package static let containerLastTerminatedReason = flag(
    "kube_pod_container_status_last_terminated_reason", container + ["reason"])
  /// 1 for the reason that a container waits for, `CrashLoopBackOff` among them.
  package static let containerWaitingReason = flag(
    "kube_pod_container_status_waiting_reason", container + ["reason"])
  /// 1 for the phase that the pod is in.
  package static let podPhase = flag("kube_pod_status_phase", pod + ["phase"])
  /// 1 for the value that the condition Ready has: `true`, `false`, `unknown`.
  package static let podReady = flag("kube_pod_status_ready", pod + ["condition"])
  package static let containerMemoryLimit = ExporterGauge<Units.Bytes>(
    .kubeStateMetrics, "kube_pod_container_resource_limits", resource,
    where: .label("resource", is: "memory"))
  /// In cores.
  package static let containerCPULimit = ExporterGauge<Units.PerSecond<Units.Seconds>>(
    .kubeStateMetrics, "kube_pod_container_resource_limits", resource,
    where: .label("resource", is: "cpu"))

  package static let deploymentReplicas = count(
    "kube_deployment_spec_replicas", ["namespace", "deployment"])
  package static let deploymentAvailable = count(
    "kube_deployment_status_replicas_available", ["namespace", "deployment"])
  package static let statefulSetReplicas = count(
    "kube_statefulset_replicas", ["namespace", "statefulset"])
  package static let statefulSetReady = count(
    "kube_statefulset_status_replicas_ready", ["namespace", "statefulset"])

  private static let autoscaler = ["namespace", "horizontalpodautoscaler"]
  package static let autoscalerCurrent = count(
    "kube_horizontalpodautoscaler_status_current_replicas", autoscaler)
  package static let autoscalerDesired = count(
    "kube_horizontalpodautoscaler_status_desired_replicas", autoscaler)
  package static let autoscalerMinimum = count(
    "kube_horizontalpodautoscaler_spec_min_replicas", autoscaler)
  package static let autoscalerMaximum = count(
    "kube_horizontalpodautoscaler_spec_max_replicas", autoscaler)
  /// 1 for the status (`true`, `false`, `unknown`) that a condition has.
  package static let autoscalerCondition = flag(
    "kube_horizontalpodautoscaler_status_condition", autoscaler + ["condition", "status"])

  private static let cronJob = ["namespace", "cronjob"]
  package static let cronJobCreated = time("kube_cronjob_created", cronJob)
  /// Missing until a first Job has succeeded.
  package static let cronJobLastSuccess = time("kube_cronjob_status_last_successful_time", cronJob)
  package static let cronJobLastSchedule = time("kube_cronjob_status_last_schedule_time", cronJob)
  /// Pods that failed, by reason.
  package static let jobFailedPods = count(
    "kube_job_status_failed", ["namespace", "job_name", "reason"])

  package static let volumeClaimRequest = ExporterGauge<Units.Bytes>(
    .kubeStateMetrics, "kube_persistentvolumeclaim_resource_requests_storage_bytes",
    ["namespace", "persistentvolumeclaim"])
  private static let quota = ["namespace", "resourcequota", "resource", "type"]
  /// In the unit of each resource; only shares make sense.
  package static let quotaUsed = ExporterGauge<Units.Count>(
    .kubeStateMetrics, "kube_resourcequota", quota, where: .label("type", is: "used"))
  package static let quotaHard = ExporterGauge<Units.Count>(
    .kubeStateMetrics, "kube_resourcequota", quota, where: .label("type", is: "hard"))
  /// 1 for the status (`true`, `false`, `unknown`) that a node's condition has.
  package static let nodeCondition = flag(
    "kube_node_status_condition", ["node", "condition", "status"])

  package static let all: [any ExporterMetric] = [
    containerRestarts, containerLastTerminatedReason, containerWaitingReason, podPhase, podReady,
    containerMemoryLimit, containerCPULimit, deploymentReplicas, deploymentAvailable,
    statefulSetReplicas, statefulSetReady, autoscalerCurrent, autoscalerDesired, autoscalerMinimum,
    autoscalerMaximum, autoscalerCondition, cronJobCreated, cronJobLastSuccess,
    cronJobLastSchedule, jobFailedPods, volumeClaimRequest, quotaUsed, quotaHard, nodeCondition,
  ]

  private static func counter(_ name: String, _ labels: [String]) -> ExporterCounter<Units.Count> {
    ExporterCounter(.kubeStateMetrics, name, labels)
  }

  private static func count(_ name: String, _ labels: [String]) -> ExporterGauge<Units.Count> {
    ExporterGauge(.kubeStateMetrics, name, labels)
  }

  private static func flag(_ name: String, _ labels: [String]) -> ExporterGauge<Units.Flag> {
    ExporterGauge(.kubeStateMetrics, name, labels)
  }

  private static func time(_ name: String, _ labels: [String]) -> ExporterGauge<Units.UnixTime> {
    ExporterGauge(.kubeStateMetrics, name, labels)
  }
}
