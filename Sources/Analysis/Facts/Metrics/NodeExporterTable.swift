extension MetricTable {
  /// Nodes as node_exporter measures them.
  ///
  /// Source: a scrape of node_exporter 1.5 on Linux, its `collector/`, and
  /// `docs/example-16-compatibility-rules-new-to-old.yml` for the names before 0.16. Files of the textfile
  /// collector and counters of the kernel (`node_netstat_*`, `node_vmstat_*`) come in addition.
  static let nodeExporter = MetricTable(
    """
    g node_arp_entries device
    g node_boot_time_seconds - >=0.16
    c node_context_switches_total - >=0.16
    c node_cpu_guest_seconds_total cpu,mode
    c node_cpu_seconds_total cpu,mode >=0.16
    c node_disk_discard_time_seconds_total device
    c node_disk_discarded_sectors_total device
    c node_disk_discards_completed_total device
    c node_disk_discards_merged_total device
    c node_disk_flush_requests_time_seconds_total device
    c node_disk_flush_requests_total device
    g node_disk_info device,major,minor,model,path,revision,serial,wwn
    g node_disk_io_now device
    c node_disk_io_time_seconds_total device >=0.16
    c node_disk_io_time_weighted_seconds_total device >=0.16
    c node_disk_read_bytes_total device >=0.16
    c node_disk_read_time_seconds_total device >=0.16
    c node_disk_reads_completed_total device >=0.16
    c node_disk_reads_merged_total device >=0.16
    c node_disk_write_time_seconds_total device >=0.16
    c node_disk_writes_completed_total device >=0.16
    c node_disk_writes_merged_total device >=0.16
    c node_disk_written_bytes_total device >=0.16
    g node_entropy_available_bits -
    g node_entropy_pool_size_bits -
    g node_exporter_build_info branch,goarch,goos,goversion,revision,version
    g node_filefd_allocated -
    g node_filefd_maximum -
    g node_filesystem_avail_bytes device,fstype,mountpoint >=0.16
    g node_filesystem_device_error device,fstype,mountpoint
    g node_filesystem_files device,fstype,mountpoint
    g node_filesystem_files_free device,fstype,mountpoint
    g node_filesystem_free_bytes device,fstype,mountpoint >=0.16
    g node_filesystem_readonly device,fstype,mountpoint
    g node_filesystem_size_bytes device,fstype,mountpoint >=0.16
    c node_forks_total - >=0.16
    c node_intr_total - >=0.16
    g node_load1 -
    g node_load15 -
    g node_load5 -
    g node_network_carrier device
    c node_network_carrier_changes_total device
    c node_network_carrier_down_changes_total device
    c node_network_carrier_up_changes_total device
    g node_network_info address,broadcast,device,duplex,ifalias,operstate
    g node_network_mtu_bytes device
    c node_network_receive_bytes_total device >=0.16
    c node_network_receive_compressed_total device >=0.16
    c node_network_receive_drop_total device >=0.16
    c node_network_receive_errs_total device >=0.16
    c node_network_receive_fifo_total device >=0.16
    c node_network_receive_frame_total device >=0.16
    c node_network_receive_multicast_total device >=0.16
    c node_network_receive_nohandler_total device
    c node_network_receive_packets_total device >=0.16
    g node_network_speed_bytes device
    c node_network_transmit_bytes_total device >=0.16
    c node_network_transmit_carrier_total device >=0.16
    c node_network_transmit_colls_total device >=0.16
    c node_network_transmit_compressed_total device >=0.16
    c node_network_transmit_drop_total device >=0.16
    c node_network_transmit_errs_total device >=0.16
    c node_network_transmit_fifo_total device >=0.16
    c node_network_transmit_packets_total device >=0.16
    g node_network_transmit_queue_length device
    g node_network_up device
    g node_nf_conntrack_entries -
    g node_nf_conntrack_entries_limit -
    c node_pressure_cpu_waiting_seconds_total -
    c node_pressure_io_stalled_seconds_total -
    c node_pressure_io_waiting_seconds_total -
    c node_pressure_memory_stalled_seconds_total -
    c node_pressure_memory_waiting_seconds_total -
    g node_procs_blocked -
    g node_procs_running -
    g node_scrape_collector_duration_seconds collector
    g node_scrape_collector_success collector
    c node_softnet_dropped_total cpu
    c node_softnet_processed_total cpu
    c node_softnet_times_squeezed_total cpu
    g node_textfile_scrape_error -
    g node_time_clocksource_available_info clocksource,device
    g node_time_clocksource_current_info clocksource,device
    g node_time_seconds - >=0.16
    g node_time_zone_offset_seconds time_zone
    g node_timex_estimated_error_seconds -
    g node_timex_frequency_adjustment_ratio -
    g node_timex_loop_time_constant -
    g node_timex_maxerror_seconds -
    g node_timex_offset_seconds -
    c node_timex_pps_calibration_total -
    c node_timex_pps_error_total -
    g node_timex_pps_frequency_hertz -
    g node_timex_pps_jitter_seconds -
    c node_timex_pps_jitter_total -
    g node_timex_pps_shift_seconds -
    c node_timex_pps_stability_exceeded_total -
    g node_timex_pps_stability_hertz -
    g node_timex_status -
    g node_timex_sync_status -
    g node_timex_tai_offset_seconds -
    g node_timex_tick_seconds -
    g node_uname_info domainname,machine,nodename,release,sysname,version
    g node_os_info *
    g node_os_version *
    g node_udp_queues ip,queue
    g node_hwmon_temp_celsius chip,sensor
    g node_hwmon_sensor_label chip,sensor,label
    g node_md_disks device,state
    g node_md_state device,state
    g node_systemd_unit_state name,state,type?
    g node_ntp_offset_seconds -
    c node_interrupts_total * >=0.16
    c node_schedstat_running_seconds_total cpu
    c node_schedstat_waiting_seconds_total cpu
    c node_schedstat_timeslices_total cpu
    g node_textfile_mtime_seconds file >=0.16
    g node_bonding_active master
    g node_bonding_slaves master
    g node_cpu_scaling_frequency_hertz cpu
    g node_cpu_frequency_hertz cpu
    g node_cpu_info *
    g node_filesystem_mount_info *
    g node_dmi_info *
    g node_processes_pids -
    g node_processes_threads -
    g node_processes_state state
    g node_systemd_system_running -
    g node_thermal_zone_temp zone,type
    g node_power_supply_capacity power_supply
    g node_memory_Active_anon_bytes - >=0.16
    g node_memory_Active_bytes - >=0.16
    g node_memory_Active_file_bytes - >=0.16
    g node_memory_AnonHugePages_bytes - >=0.16
    g node_memory_AnonPages_bytes - >=0.16
    g node_memory_Balloon_bytes - >=0.16
    g node_memory_Bounce_bytes - >=0.16
    g node_memory_Buffers_bytes - >=0.16
    g node_memory_Cached_bytes - >=0.16
    g node_memory_CommitLimit_bytes - >=0.16
    g node_memory_Committed_AS_bytes - >=0.16
    g node_memory_DirectMap1G_bytes - >=0.16
    g node_memory_DirectMap2M_bytes - >=0.16
    g node_memory_DirectMap4k_bytes - >=0.16
    g node_memory_Dirty_bytes - >=0.16
    g node_memory_FileHugePages_bytes - >=0.16
    g node_memory_FilePmdMapped_bytes - >=0.16
    g node_memory_HugePages_Free -
    g node_memory_HugePages_Rsvd -
    g node_memory_HugePages_Surp -
    g node_memory_HugePages_Total -
    g node_memory_Hugepagesize_bytes - >=0.16
    g node_memory_Hugetlb_bytes - >=0.16
    g node_memory_Inactive_anon_bytes - >=0.16
    g node_memory_Inactive_bytes - >=0.16
    g node_memory_Inactive_file_bytes - >=0.16
    g node_memory_KReclaimable_bytes - >=0.16
    g node_memory_KernelStack_bytes - >=0.16
    g node_memory_Mapped_bytes - >=0.16
    g node_memory_MemAvailable_bytes - >=0.16
    g node_memory_MemFree_bytes - >=0.16
    g node_memory_MemTotal_bytes - >=0.16
    g node_memory_Mlocked_bytes - >=0.16
    g node_memory_NFS_Unstable_bytes - >=0.16
    g node_memory_PageTables_bytes - >=0.16
    g node_memory_Percpu_bytes - >=0.16
    g node_memory_SReclaimable_bytes - >=0.16
    g node_memory_SUnreclaim_bytes - >=0.16
    g node_memory_SecPageTables_bytes - >=0.16
    g node_memory_ShmemHugePages_bytes - >=0.16
    g node_memory_ShmemPmdMapped_bytes - >=0.16
    g node_memory_Shmem_bytes - >=0.16
    g node_memory_Slab_bytes - >=0.16
    g node_memory_SwapCached_bytes - >=0.16
    g node_memory_SwapFree_bytes - >=0.16
    g node_memory_SwapTotal_bytes - >=0.16
    g node_memory_Unevictable_bytes - >=0.16
    g node_memory_VmallocChunk_bytes - >=0.16
    g node_memory_VmallocTotal_bytes - >=0.16
    g node_memory_VmallocUsed_bytes - >=0.16
    g node_memory_WritebackTmp_bytes - >=0.16
    g node_memory_Writeback_bytes - >=0.16
    g node_memory_Zswap_bytes - >=0.16
    g node_memory_Zswapped_bytes - >=0.16
    g node_boot_time - <0.16 -> node_boot_time_seconds
    c node_context_switches - <0.16 -> node_context_switches_total
    c node_forks - <0.16 -> node_forks_total
    c node_intr - <0.16 -> node_intr_total
    c node_interrupts * <0.16 -> node_interrupts_total
    g node_buddyinfo_count * <0.16 -> node_buddyinfo_blocks
    c node_cpu cpu,mode <0.16 -> node_cpu_seconds_total
    c node_disk_bytes_read device <0.16 -> node_disk_read_bytes_total
    c node_disk_bytes_written device <0.16 -> node_disk_written_bytes_total
    c node_disk_io_time_ms device <0.16 -> node_disk_io_time_seconds_total
    c node_disk_io_time_weighted device <0.16 -> node_disk_io_time_weighted_seconds_total
    c node_disk_reads_completed device <0.16 -> node_disk_reads_completed_total
    c node_disk_reads_merged device <0.16 -> node_disk_reads_merged_total
    c node_disk_read_time_ms device <0.16 -> node_disk_read_time_seconds_total
    c node_disk_writes_completed device <0.16 -> node_disk_writes_completed_total
    c node_disk_writes_merged device <0.16 -> node_disk_writes_merged_total
    c node_disk_write_time_ms device <0.16 -> node_disk_write_time_seconds_total
    g node_filesystem_free device,fstype,mountpoint <0.16 -> node_filesystem_free_bytes
    g node_filesystem_avail device,fstype,mountpoint <0.16 -> node_filesystem_avail_bytes
    g node_filesystem_size device,fstype,mountpoint <0.16 -> node_filesystem_size_bytes
    g node_textfile_mtime file <0.16 -> node_textfile_mtime_seconds
    g node_time - <0.16 -> node_time_seconds
    g node_memory_Active_anon - <0.16 -> node_memory_Active_anon_bytes
    g node_memory_Active - <0.16 -> node_memory_Active_bytes
    g node_memory_Active_file - <0.16 -> node_memory_Active_file_bytes
    g node_memory_AnonHugePages - <0.16 -> node_memory_AnonHugePages_bytes
    g node_memory_AnonPages - <0.16 -> node_memory_AnonPages_bytes
    g node_memory_Balloon - <0.16 -> node_memory_Balloon_bytes
    g node_memory_Bounce - <0.16 -> node_memory_Bounce_bytes
    g node_memory_Buffers - <0.16 -> node_memory_Buffers_bytes
    g node_memory_Cached - <0.16 -> node_memory_Cached_bytes
    g node_memory_CommitLimit - <0.16 -> node_memory_CommitLimit_bytes
    g node_memory_Committed_AS - <0.16 -> node_memory_Committed_AS_bytes
    g node_memory_DirectMap1G - <0.16 -> node_memory_DirectMap1G_bytes
    g node_memory_DirectMap2M - <0.16 -> node_memory_DirectMap2M_bytes
    g node_memory_DirectMap4k - <0.16 -> node_memory_DirectMap4k_bytes
    g node_memory_Dirty - <0.16 -> node_memory_Dirty_bytes
    g node_memory_FileHugePages - <0.16 -> node_memory_FileHugePages_bytes
    g node_memory_FilePmdMapped - <0.16 -> node_memory_FilePmdMapped_bytes
    g node_memory_Hugepagesize - <0.16 -> node_memory_Hugepagesize_bytes
    g node_memory_Hugetlb - <0.16 -> node_memory_Hugetlb_bytes
    g node_memory_Inactive_anon - <0.16 -> node_memory_Inactive_anon_bytes
    g node_memory_Inactive - <0.16 -> node_memory_Inactive_bytes
    g node_memory_Inactive_file - <0.16 -> node_memory_Inactive_file_bytes
    g node_memory_KReclaimable - <0.16 -> node_memory_KReclaimable_bytes
    g node_memory_KernelStack - <0.16 -> node_memory_KernelStack_bytes
    g node_memory_Mapped - <0.16 -> node_memory_Mapped_bytes
    g node_memory_MemAvailable - <0.16 -> node_memory_MemAvailable_bytes
    g node_memory_MemFree - <0.16 -> node_memory_MemFree_bytes
    g node_memory_MemTotal - <0.16 -> node_memory_MemTotal_bytes
    g node_memory_Mlocked - <0.16 -> node_memory_Mlocked_bytes
    g node_memory_NFS_Unstable - <0.16 -> node_memory_NFS_Unstable_bytes
    g node_memory_PageTables - <0.16 -> node_memory_PageTables_bytes
    g node_memory_Percpu - <0.16 -> node_memory_Percpu_bytes
    g node_memory_SReclaimable - <0.16 -> node_memory_SReclaimable_bytes
    g node_memory_SUnreclaim - <0.16 -> node_memory_SUnreclaim_bytes
    g node_memory_SecPageTables - <0.16 -> node_memory_SecPageTables_bytes
    g node_memory_ShmemHugePages - <0.16 -> node_memory_ShmemHugePages_bytes
    g node_memory_ShmemPmdMapped - <0.16 -> node_memory_ShmemPmdMapped_bytes
    g node_memory_Shmem - <0.16 -> node_memory_Shmem_bytes
    g node_memory_Slab - <0.16 -> node_memory_Slab_bytes
    g node_memory_SwapCached - <0.16 -> node_memory_SwapCached_bytes
    g node_memory_SwapFree - <0.16 -> node_memory_SwapFree_bytes
    g node_memory_SwapTotal - <0.16 -> node_memory_SwapTotal_bytes
    g node_memory_Unevictable - <0.16 -> node_memory_Unevictable_bytes
    g node_memory_VmallocChunk - <0.16 -> node_memory_VmallocChunk_bytes
    g node_memory_VmallocTotal - <0.16 -> node_memory_VmallocTotal_bytes
    g node_memory_VmallocUsed - <0.16 -> node_memory_VmallocUsed_bytes
    g node_memory_WritebackTmp - <0.16 -> node_memory_WritebackTmp_bytes
    g node_memory_Writeback - <0.16 -> node_memory_Writeback_bytes
    g node_memory_Zswap - <0.16 -> node_memory_Zswap_bytes
    g node_memory_Zswapped - <0.16 -> node_memory_Zswapped_bytes
    c node_network_receive_bytes device <0.16 -> node_network_receive_bytes_total
    c node_network_receive_compressed device <0.16 -> node_network_receive_compressed_total
    c node_network_receive_drop device <0.16 -> node_network_receive_drop_total
    c node_network_receive_errs device <0.16 -> node_network_receive_errs_total
    c node_network_receive_fifo device <0.16 -> node_network_receive_fifo_total
    c node_network_receive_frame device <0.16 -> node_network_receive_frame_total
    c node_network_receive_multicast device <0.16 -> node_network_receive_multicast_total
    c node_network_receive_packets device <0.16 -> node_network_receive_packets_total
    c node_network_receive_carrier device <0.16 -> node_network_receive_carrier_total
    c node_network_receive_colls device <0.16 -> node_network_receive_colls_total
    c node_network_transmit_bytes device <0.16 -> node_network_transmit_bytes_total
    c node_network_transmit_compressed device <0.16 -> node_network_transmit_compressed_total
    c node_network_transmit_drop device <0.16 -> node_network_transmit_drop_total
    c node_network_transmit_errs device <0.16 -> node_network_transmit_errs_total
    c node_network_transmit_fifo device <0.16 -> node_network_transmit_fifo_total
    c node_network_transmit_frame device <0.16 -> node_network_transmit_frame_total
    c node_network_transmit_multicast device <0.16 -> node_network_transmit_multicast_total
    c node_network_transmit_packets device <0.16 -> node_network_transmit_packets_total
    c node_network_transmit_carrier device <0.16 -> node_network_transmit_carrier_total
    c node_network_transmit_colls device <0.16 -> node_network_transmit_colls_total
    c node_cpu_package_throttles_total package?,node?
    c node_cpu_core_throttles_total *
    """)
}
