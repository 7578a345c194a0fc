/// Gauges of well-known programs that are 1 for yes and 0 for no.
enum MetricFlags {
  static func contains(_ name: String) -> Bool { names.contains(name) }

  private static let names: Set<String> = [
    "up", "probe_success", "pg_up", "redis_up", "mysql_up", "cnpg_collector_up",
    "kube_pod_status_ready", "kube_pod_status_phase", "kube_pod_status_reason",
    "kube_pod_status_scheduled", "kube_pod_status_unschedulable",
    "kube_pod_container_status_waiting", "kube_pod_container_status_waiting_reason",
    "kube_pod_container_status_running", "kube_pod_container_status_terminated",
    "kube_pod_container_status_terminated_reason", "kube_pod_container_status_ready",
    "kube_pod_container_status_last_terminated_reason", "kube_node_status_condition",
    "kube_node_spec_unschedulable", "kube_deployment_status_condition",
    "kube_horizontalpodautoscaler_status_condition", "kube_cronjob_spec_suspend",
    "kube_job_complete", "kube_job_failed", "kube_persistentvolumeclaim_status_phase",
    "kube_persistentvolume_status_phase", "kube_namespace_status_phase",
    "certmanager_certificate_ready_status", "prometheus_config_last_reload_successful",
    "alertmanager_config_last_reload_successful", "etcd_server_has_leader",
    "nginx_ingress_controller_config_last_reload_successful", "node_filesystem_readonly",
    "node_timex_sync_status",
  ]
}
