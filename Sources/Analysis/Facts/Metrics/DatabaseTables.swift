extension MetricTable {
  /// PostgreSQL as postgres_exporter reports it.
  ///
  /// Source: postgres_exporter 0.8 to 0.17, `collector/`, `queries.yaml` and CHANGELOG.md.
  static let postgresExporter = MetricTable(
    """
    =db datid?,datname?,server?
    g pg_up server?
    g pg_exporter_last_scrape_duration_seconds *
    g pg_exporter_last_scrape_error *
    c pg_exporter_scrapes_total *
    g pg_exporter_user_queries_load_error filename,hashsum
    g pg_scrape_collector_duration_seconds collector
    g pg_scrape_collector_success collector
    g postgres_exporter_build_info *
    g pg_static version,short_version,server?
    g pg_stat_activity_count datname,state,usename?,application_name?,backend_type?,wait_event?,wait_event_type?,server?
    g pg_stat_activity_max_tx_duration datname,state,usename?,application_name?,backend_type?,wait_event?,wait_event_type?,server?
    g pg_database_size_bytes datname,server?
    g pg_database_connection_limit datname
    g pg_database_size datname <0.10 -> pg_database_size_bytes
    g pg_locks_count datname,mode,server?
    g pg_postmaster_start_time_seconds *
    g pg_replication_lag_seconds * >=0.12
    g pg_replication_lag * <0.12 -> pg_replication_lag_seconds
    g pg_replication_is_replica *
    g pg_replication_slot_slot_current_wal_lsn slot_name,*
    g pg_replication_slot_is_active slot_name,*
    g pg_replication_slots_pg_wal_lsn_diff *
    g pg_replication_slot_safe_wal_size_bytes slot_name,*
    g pg_roles_connection_limit rolname
    g pg_long_running_transactions -
    g pg_long_running_transactions_oldest_timestamp_seconds -
    g pg_process_idle_seconds *
    g pg_wal_segments -
    g pg_wal_size_bytes -
    g pg_stat_replication_pg_wal_lsn_diff *
    g pg_stat_replication_pg_xlog_location_diff * <0.5 -> pg_stat_replication_pg_wal_lsn_diff
    g pg_stat_database_numbackends @db
    c pg_stat_database_xact_commit @db
    c pg_stat_database_xact_rollback @db
    c pg_stat_database_blks_read @db
    c pg_stat_database_blks_hit @db
    c pg_stat_database_tup_returned @db
    c pg_stat_database_tup_fetched @db
    c pg_stat_database_tup_inserted @db
    c pg_stat_database_tup_updated @db
    c pg_stat_database_tup_deleted @db
    c pg_stat_database_conflicts @db
    c pg_stat_database_temp_files @db
    c pg_stat_database_temp_bytes @db
    c pg_stat_database_deadlocks @db
    c pg_stat_database_blk_read_time @db
    c pg_stat_database_blk_write_time @db
    c pg_stat_database_active_time_seconds_total @db
    g pg_stat_database_stats_reset @db
    c pg_stat_bgwriter_checkpoints_timed_total *
    c pg_stat_bgwriter_checkpoints_req_total *
    c pg_stat_bgwriter_checkpoint_write_time_total *
    c pg_stat_bgwriter_checkpoint_sync_time_total *
    c pg_stat_bgwriter_buffers_checkpoint_total *
    c pg_stat_bgwriter_buffers_clean_total *
    c pg_stat_bgwriter_buffers_backend_total *
    c pg_stat_bgwriter_buffers_backend_fsync_total *
    c pg_stat_bgwriter_buffers_alloc_total *
    c pg_stat_bgwriter_maxwritten_clean_total *
    g pg_stat_bgwriter_stats_reset_total *
    c pg_stat_bgwriter_checkpoints_timed * <0.12 -> pg_stat_bgwriter_checkpoints_timed_total
    c pg_stat_bgwriter_checkpoints_req * <0.12 -> pg_stat_bgwriter_checkpoints_req_total
    c pg_stat_bgwriter_checkpoint_write_time * <0.12 -> pg_stat_bgwriter_checkpoint_write_time_total
    c pg_stat_bgwriter_checkpoint_sync_time * <0.12 -> pg_stat_bgwriter_checkpoint_sync_time_total
    c pg_stat_bgwriter_buffers_checkpoint * <0.12 -> pg_stat_bgwriter_buffers_checkpoint_total
    c pg_stat_bgwriter_buffers_clean * <0.12 -> pg_stat_bgwriter_buffers_clean_total
    c pg_stat_bgwriter_buffers_backend * <0.12 -> pg_stat_bgwriter_buffers_backend_total
    c pg_stat_bgwriter_buffers_backend_fsync * <0.12 -> pg_stat_bgwriter_buffers_backend_fsync_total
    c pg_stat_bgwriter_buffers_alloc * <0.12 -> pg_stat_bgwriter_buffers_alloc_total
    c pg_stat_bgwriter_maxwritten_clean * <0.12 -> pg_stat_bgwriter_maxwritten_clean_total
    =t datname?,schemaname,relname,server?
    c pg_stat_user_tables_seq_scan @t
    c pg_stat_user_tables_seq_tup_read @t
    c pg_stat_user_tables_idx_scan @t
    c pg_stat_user_tables_idx_tup_fetch @t
    c pg_stat_user_tables_n_tup_ins @t
    c pg_stat_user_tables_n_tup_upd @t
    c pg_stat_user_tables_n_tup_del @t
    c pg_stat_user_tables_n_tup_hot_upd @t
    g pg_stat_user_tables_n_live_tup @t
    g pg_stat_user_tables_n_dead_tup @t
    g pg_stat_user_tables_n_mod_since_analyze @t
    g pg_stat_user_tables_last_vacuum @t
    g pg_stat_user_tables_last_autovacuum @t
    g pg_stat_user_tables_last_analyze @t
    g pg_stat_user_tables_last_autoanalyze @t
    c pg_stat_user_tables_vacuum_count @t
    c pg_stat_user_tables_autovacuum_count @t
    c pg_stat_user_tables_analyze_count @t
    c pg_stat_user_tables_autoanalyze_count @t
    c pg_stat_statements_calls_total *
    c pg_stat_statements_seconds_total *
    c pg_stat_archiver_archived_count *
    c pg_stat_archiver_failed_count *
    g pg_stat_archiver_last_archive_age *
    g pg_settings_max_connections server?
    g pg_settings_superuser_reserved_connections server?
    g pg_settings_shared_buffers_bytes server?
    g pg_settings_work_mem_bytes server?
    g pg_settings_maintenance_work_mem_bytes server?
    g pg_settings_effective_cache_size_bytes server?
    g pg_settings_max_wal_size_bytes server?
    g pg_settings_min_wal_size_bytes server?
    g pg_settings_max_locks_per_transaction server?
    g pg_settings_max_replication_slots server?
    g pg_settings_max_wal_senders server?
    g pg_settings_max_worker_processes server?
    g pg_settings_random_page_cost server?
    """)

  /// PostgreSQL as each instance of CloudNativePG reports it, without the queries of a configuration.
  ///
  /// Source: CloudNativePG 1.27 documentation, "Monitoring".
  static let cloudNativePG = MetricTable(
    """
    g cnpg_collector_up cluster?
    g cnpg_collector_postgres_version cluster?,full?
    g cnpg_collector_collection_duration_seconds collector,*
    g cnpg_collector_last_collection_error *
    g cnpg_collector_manual_switchover_required -
    g cnpg_collector_pg_wal value
    g cnpg_collector_pg_wal_archive_status value
    g cnpg_collector_replica_mode -
    g cnpg_collector_sync_replicas value
    g cnpg_collector_nodes_used -
    g cnpg_collector_fencing_on -
    g cnpg_collector_first_recoverability_point -
    g cnpg_collector_last_available_backup_timestamp -
    g cnpg_collector_last_failed_backup_timestamp -
    c cnpg_collector_wal_records *
    c cnpg_collector_wal_bytes *
    g cnpg_backends_total datname?,usename?,application_name?,state?
    g cnpg_backends_max_tx_duration_seconds datname?,usename?,application_name?,state?
    g cnpg_backends_waiting_total -
    g cnpg_pg_settings_setting name
    g cnpg_pg_database_size_bytes datname
    g cnpg_pg_database_xid_age datname
    g cnpg_pg_database_mxid_age datname
    g cnpg_pg_postmaster_start_time -
    g cnpg_pg_replication_lag -
    g cnpg_pg_replication_in_recovery -
    g cnpg_pg_replication_is_wal_receiver_up -
    g cnpg_pg_replication_streaming_replicas -
    g cnpg_pg_replication_slots_active *
    g cnpg_pg_replication_slots_pg_wal_lsn_diff *
    c cnpg_pg_stat_archiver_archived_count -
    c cnpg_pg_stat_archiver_failed_count -
    g cnpg_pg_stat_archiver_seconds_since_last_archival -
    g cnpg_pg_stat_archiver_seconds_since_last_failure -
    g cnpg_pg_stat_archiver_last_archived_time -
    g cnpg_pg_stat_archiver_last_failed_time -
    c cnpg_pg_stat_database_xact_commit datname
    c cnpg_pg_stat_database_xact_rollback datname
    c cnpg_pg_stat_database_blks_hit datname
    c cnpg_pg_stat_database_blks_read datname
    c cnpg_pg_stat_database_tup_fetched datname
    c cnpg_pg_stat_database_tup_inserted datname
    c cnpg_pg_stat_database_tup_updated datname
    c cnpg_pg_stat_database_tup_deleted datname
    c cnpg_pg_stat_database_tup_returned datname
    c cnpg_pg_stat_database_deadlocks datname
    c cnpg_pg_stat_database_conflicts datname
    c cnpg_pg_stat_database_temp_bytes datname
    c cnpg_pg_stat_database_temp_files datname
    c cnpg_pg_stat_database_blk_read_time datname
    c cnpg_pg_stat_database_blk_write_time datname
    g cnpg_pg_stat_replication_backend_start_age *
    g cnpg_pg_stat_replication_write_lag_seconds *
    g cnpg_pg_stat_replication_flush_lag_seconds *
    g cnpg_pg_stat_replication_replay_lag_seconds *
    g cnpg_pg_stat_replication_sent_diff_bytes *
    g cnpg_pg_stat_replication_replay_diff_bytes *
    """)

  /// Redis as redis_exporter reports it.
  ///
  /// Source: redis_exporter 1.0 to 1.60, `exporter/exporter.go`, and the release notes of 1.0.
  static let redisExporter = MetricTable(
    """
    g redis_up -
    g redis_exporter_last_scrape_error err
    g redis_exporter_last_scrape_duration_seconds -
    c redis_exporter_scrapes_total -
    g redis_instance_info *
    g redis_uptime_in_seconds -
    g redis_connected_clients -
    g redis_blocked_clients -
    g redis_memory_used_bytes -
    g redis_memory_max_bytes -
    g redis_memory_used_rss_bytes -
    g redis_memory_used_peak_bytes -
    g redis_mem_fragmentation_ratio -
    g redis_memory_fragmentation_ratio - <1.3 -> redis_mem_fragmentation_ratio
    g redis_config_maxclients -
    g redis_config_maxmemory -
    c redis_connections_received_total -
    c redis_commands_processed_total -
    c redis_commands_total cmd
    c redis_commands_duration_seconds_total cmd
    c redis_keyspace_hits_total -
    c redis_keyspace_misses_total -
    c redis_evicted_keys_total -
    c redis_expired_keys_total -
    c redis_rejected_connections_total -
    c redis_net_input_bytes_total -
    c redis_net_output_bytes_total -
    g redis_db_keys db
    g redis_db_keys_expiring db
    g redis_connected_slaves -
    g redis_master_link_up *
    g redis_master_repl_offset -
    g redis_slave_info *
    g redis_rdb_last_bgsave_status -
    g redis_rdb_last_save_timestamp_seconds -
    g redis_aof_last_bgrewrite_status -
    c redis_command_call_duration_seconds_count cmd <1.0 -> redis_commands_total
    c redis_command_call_duration_seconds_sum cmd <1.0 -> redis_commands_duration_seconds_total
    """)
}
