/// Values of labels that a metric can have and no others.
///
/// Source: kube-state-metrics 2.16 `docs/metrics/`; Kubernetes API, PodPhase, ConditionStatus.
enum MetricValues {
  static func of(_ metric: String, _ label: String) -> Set<String>? { values[metric]?[label] }

  private static let condition: Set<String> = ["true", "false", "unknown"]
  private static let units: Set<String> = ["core", "byte", "integer"]

  private static let values: [String: [String: Set<String>]] = [
    "kube_pod_status_phase": [
      "phase": ["Pending", "Running", "Succeeded", "Failed", "Unknown"]
    ],
    "kube_pod_status_qos_class": ["qos_class": ["BestEffort", "Burstable", "Guaranteed"]],
    "kube_pod_status_ready": ["condition": condition],
    "kube_pod_status_scheduled": ["condition": condition],
    "kube_job_complete": ["condition": condition],
    "kube_job_failed": ["condition": condition],
    "kube_node_status_condition": ["status": condition],
    "kube_deployment_status_condition": ["status": condition],
    "kube_horizontalpodautoscaler_status_condition": ["status": condition],
    "kube_persistentvolumeclaim_status_phase": ["phase": ["Bound", "Pending", "Lost"]],
    "kube_persistentvolume_status_phase": [
      "phase": ["Pending", "Available", "Bound", "Released", "Failed"]
    ],
    "kube_namespace_status_phase": ["phase": ["Active", "Terminating"]],
    "kube_resourcequota": ["type": ["hard", "used"]],
    "kube_pod_container_resource_requests": ["unit": units],
    "kube_pod_container_resource_limits": ["unit": units],
    "kube_node_status_allocatable": ["unit": units],
    "kube_node_status_capacity": ["unit": units],
    "certmanager_certificate_ready_status": ["condition": ["True", "False", "Unknown"]],
    "alertmanager_alerts": ["state": ["active", "suppressed", "unprocessed"]],
    "node_cpu_seconds_total": [
      "mode": ["idle", "iowait", "irq", "nice", "softirq", "steal", "system", "user"]
    ],
    "ALERTS": ["alertstate": ["pending", "firing"]],
  ]
}
