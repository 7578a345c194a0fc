extension MetricTable {
  /// Containers as the kubelet's cAdvisor measures them.
  ///
  /// A pod has one series for each container, one for its pause container and one for all together, whose
  /// labels `container`, `image` and `name` are empty. Releases are those of Kubernetes.
  ///
  /// Source: cAdvisor `metrics/prometheus.go`; Kubernetes 1.16 CHANGELOG, "Removed metrics": the labels
  /// `pod_name` and `container_name`.
  static let cAdvisor = MetricTable(
    """
    =c namespace?,pod?,container?,id,image?,name?
    c container_cpu_usage_seconds_total @c,cpu?
    c container_cpu_user_seconds_total @c
    c container_cpu_system_seconds_total @c
    c container_cpu_cfs_periods_total @c
    c container_cpu_cfs_throttled_periods_total @c
    c container_cpu_cfs_throttled_seconds_total @c
    g container_cpu_load_average_10s @c
    c container_cpu_schedstat_run_periods_total @c
    c container_cpu_schedstat_run_seconds_total @c
    c container_cpu_schedstat_runqueue_seconds_total @c
    g container_file_descriptors @c
    g container_fs_inodes_free @c,device?
    g container_fs_inodes_total @c,device?
    g container_fs_limit_bytes @c,device?
    g container_fs_usage_bytes @c,device?
    c container_fs_reads_total @c,device?
    c container_fs_reads_bytes_total @c,device?
    c container_fs_reads_merged_total @c,device?
    c container_fs_read_seconds_total @c,device?
    c container_fs_writes_total @c,device?
    c container_fs_writes_bytes_total @c,device?
    c container_fs_writes_merged_total @c,device?
    c container_fs_write_seconds_total @c,device?
    c container_fs_sector_reads_total @c,device?
    c container_fs_sector_writes_total @c,device?
    g container_fs_io_current @c,device?
    c container_fs_io_time_seconds_total @c,device?
    c container_fs_io_time_weighted_seconds_total @c,device?
    c container_blkio_device_usage_total @c,device?,*
    g container_last_seen @c
    g container_memory_cache @c
    g container_memory_rss @c
    g container_memory_swap @c
    g container_memory_mapped_file @c
    g container_memory_kernel_usage @c
    g container_memory_total_active_file_bytes @c
    g container_memory_total_inactive_file_bytes @c
    g container_memory_usage_bytes @c
    g container_memory_max_usage_bytes @c
    g container_memory_working_set_bytes @c
    c container_memory_failcnt @c
    c container_memory_failures_total @c,failure_type,scope
    =n namespace?,pod?,container?,id,image?,name?,interface
    c container_network_receive_bytes_total @n
    c container_network_receive_errors_total @n
    c container_network_receive_packets_total @n
    c container_network_receive_packets_dropped_total @n
    c container_network_transmit_bytes_total @n
    c container_network_transmit_errors_total @n
    c container_network_transmit_packets_total @n
    c container_network_transmit_packets_dropped_total @n
    g container_network_tcp_usage_total @c,tcp_state?
    g container_network_udp_usage_total @c,udp_state?
    c container_oom_events_total @c
    c container_pressure_cpu_stalled_seconds_total @c
    c container_pressure_cpu_waiting_seconds_total @c
    c container_pressure_io_stalled_seconds_total @c
    c container_pressure_io_waiting_seconds_total @c
    c container_pressure_memory_stalled_seconds_total @c
    c container_pressure_memory_waiting_seconds_total @c
    g container_processes @c
    g container_scrape_error -
    g container_sockets @c
    g container_spec_cpu_period @c
    g container_spec_cpu_quota @c
    g container_spec_cpu_shares @c
    g container_spec_memory_limit_bytes @c
    g container_spec_memory_reservation_limit_bytes @c
    g container_spec_memory_swap_limit_bytes @c
    g container_start_time_seconds @c
    g container_tasks_state @c,state
    g container_threads @c
    g container_threads_max @c
    g container_ulimits_soft @c,ulimit
    g container_accelerator_duty_cycle @c,* <1.25
    g container_accelerator_memory_total_bytes @c,* <1.25
    g container_accelerator_memory_used_bytes @c,* <1.25
    g machine_cpu_cores *
    g machine_cpu_physical_cores *
    g machine_cpu_sockets *
    g machine_memory_bytes *
    g machine_nvm_avg_power_budget_watts *
    g machine_nvm_capacity *
    g machine_scrape_error -
    g machine_swap_bytes *
    g cadvisor_version_info *
    """)

  /// The kubelet about itself and the volumes of its pods.
  ///
  /// Releases are those of Kubernetes.
  ///
  /// Source: Kubernetes 1.33 `pkg/kubelet/metrics/metrics.go`, `pkg/kubelet/server/`; CHANGELOG of 1.14 to
  /// 1.18 for the names with microseconds.
  static let kubelet = MetricTable(
    """
    =v namespace,persistentvolumeclaim
    g kubelet_volume_stats_used_bytes @v
    g kubelet_volume_stats_capacity_bytes @v
    g kubelet_volume_stats_available_bytes @v
    g kubelet_volume_stats_inodes @v
    g kubelet_volume_stats_inodes_free @v
    g kubelet_volume_stats_inodes_used @v
    g kubelet_volume_stats_health_status_abnormal @v
    g kubelet_node_name node
    g kubelet_running_pods -
    g kubelet_running_containers container_state
    g kubelet_running_pod_count - <1.19 -> kubelet_running_pods
    g kubelet_running_container_count - <1.19 -> kubelet_running_containers
    h kubelet_pod_start_duration_seconds -
    h kubelet_pod_start_sli_duration_seconds *
    h kubelet_pod_worker_duration_seconds operation_type
    h kubelet_pod_worker_start_duration_seconds -
    h kubelet_cgroup_manager_duration_seconds operation_type
    h kubelet_pleg_relist_duration_seconds -
    h kubelet_pleg_relist_interval_seconds -
    c kubelet_pleg_discard_events -
    g kubelet_pleg_last_seen_seconds -
    c kubelet_evictions eviction_signal
    h kubelet_eviction_stats_age_seconds eviction_signal
    c kubelet_runtime_operations_total operation_type
    c kubelet_runtime_operations_errors_total operation_type
    h kubelet_runtime_operations_duration_seconds operation_type
    h kubelet_http_requests_duration_seconds *
    c kubelet_http_requests_total *
    g kubelet_http_inflight_requests *
    g kubelet_certificate_manager_client_ttl_seconds -
    g kubelet_certificate_manager_server_ttl_seconds -
    c kubelet_certificate_manager_client_expiration_renew_errors -
    c kubelet_server_expiration_renew_errors -
    c kubelet_started_pods_total -
    c kubelet_started_pods_errors_total -
    c kubelet_started_containers_total *
    c kubelet_runtime_operations operation_type <1.18 -> kubelet_runtime_operations_total
    c kubelet_runtime_operations_errors operation_type <1.18 -> kubelet_runtime_operations_errors_total
    s kubelet_runtime_operations_latency_microseconds operation_type <1.18 -> kubelet_runtime_operations_duration_seconds
    s kubelet_pod_worker_latency_microseconds operation_type <1.18 -> kubelet_pod_worker_duration_seconds
    s kubelet_pod_start_latency_microseconds - <1.18 -> kubelet_pod_start_duration_seconds
    s kubelet_cgroup_manager_latency_microseconds operation_type <1.18 -> kubelet_cgroup_manager_duration_seconds
    s kubelet_pod_worker_start_latency_microseconds - <1.18 -> kubelet_pod_worker_start_duration_seconds
    s kubelet_pleg_relist_latency_microseconds - <1.18 -> kubelet_pleg_relist_duration_seconds
    s kubelet_pleg_relist_interval_microseconds - <1.18 -> kubelet_pleg_relist_interval_seconds
    c kubelet_docker_operations operation_type <1.24 -> kubelet_runtime_operations_total
    c kubelet_docker_operations_errors operation_type <1.24 -> kubelet_runtime_operations_errors_total
    c kubelet_docker_operations_total operation_type <1.24 -> kubelet_runtime_operations_total
    c kubelet_docker_operations_errors_total operation_type <1.24 -> kubelet_runtime_operations_errors_total
    h kubelet_docker_operations_duration_seconds operation_type <1.24 -> kubelet_runtime_operations_duration_seconds
    """)

  /// The API server, scheduler and controller manager.
  ///
  /// Releases are those of Kubernetes.
  ///
  /// Source: Kubernetes 1.33, "Kubernetes Metrics Reference"; CHANGELOG of 1.14 to 1.27 for those that are
  /// gone.
  static let controlPlane = MetricTable(
    """
    c apiserver_request_total verb,resource?,code,*
    h apiserver_request_duration_seconds verb,resource?,*
    h apiserver_request_sli_duration_seconds verb,resource?,* >=1.27
    h apiserver_request_slo_duration_seconds verb,resource?,* <1.29 -> apiserver_request_sli_duration_seconds
    h apiserver_response_sizes *
    g apiserver_current_inflight_requests request_kind
    g apiserver_current_inqueue_requests request_kind
    g apiserver_longrunning_requests *
    g apiserver_longrunning_gauge * <1.26 -> apiserver_longrunning_requests
    g apiserver_registered_watchers * <1.25
    c apiserver_request_terminations_total *
    c apiserver_request_aborts_total *
    c apiserver_dropped_requests_total request_kind <1.27
    h apiserver_client_certificate_expiration_seconds -
    g apiserver_requested_deprecated_apis *
    g apiserver_storage_objects resource
    g apiserver_storage_size_bytes *
    c apiserver_audit_event_total -
    c apiserver_audit_error_total *
    g aggregator_unavailable_apiservice name
    c aggregator_unavailable_apiservice_total name,reason
    g aggregator_unavailable_apiservice_count name,reason <1.18 -> aggregator_unavailable_apiservice_total
    h etcd_request_duration_seconds operation,*
    s etcd_request_latencies_summary operation,type <1.17 -> etcd_request_duration_seconds
    g etcd_db_total_size_in_bytes endpoint <1.28 -> apiserver_storage_size_bytes
    g etcd_object_counts resource <1.22 -> apiserver_storage_objects
    c apiserver_request_count * <1.17 -> apiserver_request_total
    h apiserver_request_latencies * <1.17 -> apiserver_request_duration_seconds
    s apiserver_request_latencies_summary * <1.17 -> apiserver_request_duration_seconds
    g APIServiceRegistrationController_depth - <1.17 -> workqueue_depth{name="APIServiceRegistrationController"}
    c rest_client_requests_total code,host,method
    h rest_client_request_duration_seconds *
    h rest_client_request_latency_seconds * <1.17 -> rest_client_request_duration_seconds
    g workqueue_depth name
    c workqueue_adds_total name
    c workqueue_retries_total name
    h workqueue_queue_duration_seconds name
    h workqueue_work_duration_seconds name
    g workqueue_unfinished_work_seconds name
    g workqueue_longest_running_processor_seconds name
    h scheduler_scheduling_attempt_duration_seconds profile,result
    h scheduler_scheduling_algorithm_duration_seconds *
    h scheduler_framework_extension_point_duration_seconds *
    h scheduler_pod_scheduling_duration_seconds attempts <1.31 -> scheduler_pod_scheduling_sli_duration_seconds
    h scheduler_pod_scheduling_sli_duration_seconds attempts
    h scheduler_pod_scheduling_attempts -
    g scheduler_pending_pods queue
    c scheduler_schedule_attempts_total profile,result
    c scheduler_preemption_attempts_total -
    h scheduler_preemption_victims -
    h scheduler_e2e_scheduling_duration_seconds * <1.26 -> scheduler_scheduling_attempt_duration_seconds
    h scheduler_binding_duration_seconds - <1.23 -> scheduler_framework_extension_point_duration_seconds{extension_point="Bind"}
    h scheduler_e2e_scheduling_latency_microseconds - <1.17 -> scheduler_scheduling_attempt_duration_seconds
    h scheduler_scheduling_algorithm_latency_microseconds - <1.17 -> scheduler_scheduling_algorithm_duration_seconds
    h scheduler_binding_latency_microseconds - <1.17 -> scheduler_framework_extension_point_duration_seconds{extension_point="Bind"}
    g kube_pod_resource_request *
    g kube_pod_resource_limit *
    h kubeproxy_sync_proxy_rules_duration_seconds *
    h kubeproxy_sync_proxy_rules_latency_microseconds - <1.17 -> kubeproxy_sync_proxy_rules_duration_seconds
    h kubeproxy_network_programming_duration_seconds *
    """)

  /// etcd.
  ///
  /// Source: etcd 3.5 documentation, "Metrics".
  static let etcd = MetricTable(
    """
    g etcd_server_has_leader -
    g etcd_server_is_leader -
    c etcd_server_leader_changes_seen_total -
    c etcd_server_proposals_committed_total -
    g etcd_server_proposals_applied_total -
    g etcd_server_proposals_pending -
    c etcd_server_proposals_failed_total -
    g etcd_server_quota_backend_bytes -
    c etcd_server_slow_apply_total -
    c etcd_server_slow_read_indexes_total -
    c etcd_server_health_failures -
    c etcd_server_health_success -
    g etcd_mvcc_db_total_size_in_bytes -
    g etcd_mvcc_db_total_size_in_use_in_bytes -
    g etcd_debugging_mvcc_db_total_size_in_bytes - <3.4 -> etcd_mvcc_db_total_size_in_bytes
    h etcd_disk_wal_fsync_duration_seconds -
    h etcd_disk_backend_commit_duration_seconds -
    h etcd_network_peer_round_trip_time_seconds To
    c etcd_network_client_grpc_received_bytes_total -
    c etcd_network_client_grpc_sent_bytes_total -
    c etcd_network_peer_received_bytes_total From
    c etcd_network_peer_sent_bytes_total To
    c etcd_http_received_total * <3.5
    c etcd_http_failed_total * <3.5
    """)

  /// CoreDNS.
  ///
  /// Source: CoreDNS documentation, plugin prometheus, and the release notes of 1.7.0.
  static let coreDNS = MetricTable(
    """
    c coredns_dns_requests_total server,zone,*
    h coredns_dns_request_duration_seconds server,zone,*
    h coredns_dns_request_size_bytes *
    h coredns_dns_response_size_bytes *
    c coredns_dns_responses_total server,zone,rcode,*
    c coredns_panics_total -
    c coredns_cache_hits_total *
    c coredns_cache_misses_total *
    c coredns_cache_requests_total *
    g coredns_cache_entries *
    c coredns_forward_requests_total to,* <1.12 -> coredns_proxy_request_duration_seconds_count
    c coredns_forward_responses_total to,rcode,* <1.12 -> coredns_proxy_request_duration_seconds_count
    h coredns_forward_request_duration_seconds to,* <1.12 -> coredns_proxy_request_duration_seconds
    h coredns_proxy_request_duration_seconds *
    c coredns_forward_healthcheck_broken_total -
    c coredns_forward_healthcheck_failures_total to
    c coredns_dns_request_count_total * <1.7 -> coredns_dns_requests_total
    c coredns_dns_response_rcode_count_total * <1.7 -> coredns_dns_responses_total
    c coredns_dns_request_type_count_total * <1.7 -> coredns_dns_requests_total
    c coredns_forward_request_count_total * <1.7 -> coredns_forward_requests_total
    c coredns_forward_response_rcode_count_total * <1.7 -> coredns_forward_responses_total
    c coredns_panic_count_total - <1.7 -> coredns_panics_total
    g coredns_cache_size * <1.7 -> coredns_cache_entries
    """)
}
