extension MetricTable {
  /// The controller of ingress-nginx.
  ///
  /// Source: ingress-nginx documentation, "Prometheus and Grafana installation", and Changelog of 1.0 to
  /// 1.9.
  static let ingressNginx = MetricTable(
    """
    =r ingress?,namespace?,service?,host?,path?,method?,status?,canary?,*
    c nginx_ingress_controller_requests @r
    h nginx_ingress_controller_request_duration_seconds @r
    h nginx_ingress_controller_response_duration_seconds @r
    h nginx_ingress_controller_header_duration_seconds @r
    h nginx_ingress_controller_connect_duration_seconds @r
    h nginx_ingress_controller_request_size @r
    h nginx_ingress_controller_response_size @r
    s nginx_ingress_controller_bytes_sent @r
    s nginx_ingress_controller_ingress_upstream_latency_seconds @r <1.9 -> nginx_ingress_controller_header_duration_seconds
    g nginx_ingress_controller_build_info *
    c nginx_ingress_controller_check_success *
    c nginx_ingress_controller_check_errors *
    g nginx_ingress_controller_config_hash *
    g nginx_ingress_controller_config_last_reload_successful *
    g nginx_ingress_controller_config_last_reload_successful_timestamp_seconds *
    g nginx_ingress_controller_leader_election_status *
    c nginx_ingress_controller_errors *
    c nginx_ingress_controller_success *
    g nginx_ingress_controller_ssl_expire_time_seconds host?,namespace?,secret_name?,*
    g nginx_ingress_controller_ssl_certificate_info *
    g nginx_ingress_controller_orphan_ingress *
    g nginx_ingress_controller_admission_config_size *
    g nginx_ingress_controller_admission_roundtrip_duration *
    g nginx_ingress_controller_nginx_process_connections state,*
    c nginx_ingress_controller_nginx_process_connections_total state,*
    c nginx_ingress_controller_nginx_process_cpu_seconds_total *
    g nginx_ingress_controller_nginx_process_num_procs *
    g nginx_ingress_controller_nginx_process_oldest_start_time_seconds *
    c nginx_ingress_controller_nginx_process_read_bytes_total *
    c nginx_ingress_controller_nginx_process_requests_total *
    g nginx_ingress_controller_nginx_process_resident_memory_bytes *
    g nginx_ingress_controller_nginx_process_virtual_memory_bytes *
    c nginx_ingress_controller_nginx_process_write_bytes_total *
    """)

  /// The controller of cert-manager.
  ///
  /// Source: cert-manager documentation, "Prometheus Metrics", and `pkg/metrics/`; release notes of 0.15.
  static let certManager = MetricTable(
    """
    =c name,namespace,issuer_name?,issuer_kind?,issuer_group?
    g certmanager_certificate_expiration_timestamp_seconds @c
    g certmanager_certificate_renewal_timestamp_seconds @c
    g certmanager_certificate_not_before_timestamp_seconds @c
    g certmanager_certificate_not_after_timestamp_seconds @c
    g certmanager_certificate_ready_status @c,condition
    g certmanager_certificate_challenge_status *
    c certmanager_http_acme_client_request_count *
    s certmanager_http_acme_client_request_duration_seconds *
    c certmanager_http_venafi_client_request_count *
    s certmanager_http_venafi_client_request_duration_seconds *
    c certmanager_controller_sync_call_count controller
    c certmanager_controller_sync_error_count controller
    c certmanager_clock_time_seconds -
    g certmanager_clock_time_seconds_gauge -
    """)

  /// Probes of blackbox_exporter.
  ///
  /// Source: blackbox_exporter 0.19 to 0.26, `prober/`.
  static let blackboxExporter = MetricTable(
    """
    g probe_success *
    g probe_duration_seconds *
    g probe_dns_lookup_time_seconds *
    g probe_dns_additional_rrs *
    g probe_dns_answer_rrs *
    g probe_dns_authority_rrs *
    g probe_dns_duration_seconds phase,*
    g probe_dns_query_succeeded *
    g probe_dns_serial *
    g probe_expect_info *
    g probe_failed_due_to_regex *
    g probe_grpc_duration_seconds phase,*
    g probe_grpc_healthcheck_response *
    g probe_grpc_ssl *
    g probe_grpc_status_code *
    g probe_http_content_length *
    g probe_http_duration_seconds phase,*
    g probe_http_last_modified_timestamp_seconds *
    g probe_http_redirects *
    g probe_http_ssl *
    g probe_http_status_code *
    g probe_http_uncompressed_body_length *
    g probe_http_version *
    g probe_icmp_duration_seconds phase,*
    g probe_icmp_reply_hop_limit *
    g probe_ip_addr_hash *
    g probe_ip_protocol *
    g probe_ssl_earliest_cert_expiry *
    g probe_ssl_last_chain_expiry_timestamp_seconds *
    g probe_ssl_last_chain_info *
    g probe_tls_cipher_info *
    g probe_tls_version_info *
    """)
}
