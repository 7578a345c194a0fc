extension MetricTable {
  /// Alertmanager about itself.
  ///
  /// Source: a scrape of Alertmanager 0.25, and its CHANGELOG up to 0.28.
  static let alertmanager = MetricTable(
    """
    g alertmanager_alerts state
    c alertmanager_alerts_invalid_total version
    c alertmanager_alerts_received_total status,version
    g alertmanager_build_info branch,goarch,goos,goversion,revision,version
    c alertmanager_cluster_alive_messages_total peer
    g alertmanager_cluster_enabled -
    g alertmanager_cluster_failed_peers -
    g alertmanager_cluster_health_score -
    g alertmanager_cluster_members -
    c alertmanager_cluster_messages_pruned_total -
    g alertmanager_cluster_messages_queued -
    c alertmanager_cluster_messages_received_size_total msg_type
    c alertmanager_cluster_messages_received_total msg_type
    c alertmanager_cluster_messages_sent_size_total msg_type
    c alertmanager_cluster_messages_sent_total msg_type
    g alertmanager_cluster_peer_info peer
    c alertmanager_cluster_peers_joined_total -
    c alertmanager_cluster_peers_left_total -
    c alertmanager_cluster_peers_update_total -
    c alertmanager_cluster_reconnections_failed_total -
    c alertmanager_cluster_reconnections_total -
    c alertmanager_cluster_refresh_join_failed_total -
    c alertmanager_cluster_refresh_join_total -
    g alertmanager_config_hash -
    g alertmanager_config_last_reload_success_timestamp_seconds -
    g alertmanager_config_last_reload_successful -
    g alertmanager_dispatcher_aggregation_groups -
    s alertmanager_dispatcher_alert_processing_duration_seconds -
    c alertmanager_http_concurrency_limit_exceeded_total method
    g alertmanager_http_requests_in_flight method
    g alertmanager_integrations -
    g alertmanager_marked_alerts state
    s alertmanager_nflog_gc_duration_seconds -
    c alertmanager_nflog_gossip_messages_propagated_total -
    c alertmanager_nflog_queries_total -
    h alertmanager_nflog_query_duration_seconds -
    c alertmanager_nflog_query_errors_total -
    s alertmanager_nflog_snapshot_duration_seconds -
    g alertmanager_nflog_snapshot_size_bytes -
    h alertmanager_oversize_gossip_message_duration_seconds key
    c alertmanager_oversized_gossip_message_dropped_total key
    c alertmanager_oversized_gossip_message_failure_total key
    c alertmanager_oversized_gossip_message_sent_total key
    g alertmanager_peer_position -
    g alertmanager_receivers -
    g alertmanager_silences state
    s alertmanager_silences_gc_duration_seconds -
    c alertmanager_silences_gossip_messages_propagated_total -
    c alertmanager_silences_queries_total -
    h alertmanager_silences_query_duration_seconds -
    c alertmanager_silences_query_errors_total -
    s alertmanager_silences_snapshot_duration_seconds -
    g alertmanager_silences_snapshot_size_bytes -
    c alertmanager_notifications_total integration,*
    c alertmanager_notifications_failed_total integration,reason?,*
    c alertmanager_notifications_suppressed_total reason
    c alertmanager_notification_requests_total integration,*
    c alertmanager_notification_requests_failed_total integration,*
    h alertmanager_notification_latency_seconds integration,*
    g alertmanager_inhibition_rules -
    c alertmanager_dispatcher_aggregation_group_limit_reached_total -
    h alertmanager_http_request_duration_seconds handler,method
    h alertmanager_http_response_size_bytes handler,method
    c alertmanager_nflog_maintenance_total -
    c alertmanager_nflog_maintenance_errors_total -
    c alertmanager_silences_maintenance_total -
    c alertmanager_silences_maintenance_errors_total -
    h alertmanager_cluster_pings_seconds peer
    """)
}
