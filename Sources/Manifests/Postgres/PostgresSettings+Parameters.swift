import Contract
import Kubernetes

/// The settings as PostgreSQL spells them. Source: PostgreSQL 16 documentation, chapter 20.
extension PostgresSettings {
  /// What any PostgreSQL of ours gets, however it is run.
  package var parameters: [PostgresParameter] { memory + disk + behaviour + logging }

  private var memory: [PostgresParameter] {
    [
      PostgresParameter(
        "max_connections", "\(maxConnections)",
        "every replica's pool at the autoscaler's maximum, exporter, backups, reserve"),
      PostgresParameter("shared_buffers", "\(sharedBuffers)MB", "a quarter of the memory limit"),
      PostgresParameter(
        "effective_cache_size", "\(effectiveCacheSize)MB",
        "what the page cache of the container can hold, with shared_buffers"),
      PostgresParameter(
        "work_mem", "\(workMemory)MB",
        "what is left of the limit, shared by all connections, two sorts each"),
      PostgresParameter(
        "maintenance_work_mem", "\(maintenanceWorkMemory)MB", "CREATE INDEX, one at a time"),
      PostgresParameter(
        "autovacuum_work_mem", "\(autovacuumWorkMemory)MB", "for each worker of the next line"),
      PostgresParameter(
        "autovacuum_max_workers", "\(PostgresSettings.autovacuumWorkers)", "counted in the limit"),
      PostgresParameter(
        "huge_pages", "off", "a pod has none unless it asks for them, and trying can end in SIGBUS"),
      PostgresParameter(
        "max_parallel_workers", "\(parallelWorkers)", "whole CPUs of the limit"),
      PostgresParameter(
        "max_parallel_workers_per_gather", "\(min(parallelWorkers / 2, 4))",
        "one query never takes all of them"),
    ]
  }

  private var disk: [PostgresParameter] {
    [
      PostgresParameter("max_wal_size", "\(maxWALSize)MB", "at most a tenth of the volume"),
      PostgresParameter("min_wal_size", "\(minWALSize)MB", "WAL files kept for use again"),
      PostgresParameter(
        "max_slot_wal_keep_size", "\(maxSlotWALSize)MB",
        "a replica that is away never fills the volume"),
      PostgresParameter("checkpoint_timeout", "15min", "fewer full-page images"),
      PostgresParameter("random_page_cost", "1.1", "the volume is solid state"),
      PostgresParameter("effective_io_concurrency", "200", "the volume is solid state"),
    ]
  }

  private var behaviour: [PostgresParameter] {
    [
      PostgresParameter(
        "password_encryption", "scram-sha-256", "no password is kept in a weaker form"),
      PostgresParameter(
        "idle_in_transaction_session_timeout", "5min",
        "a forgotten transaction holds locks and stops vacuum"),
      PostgresParameter("jit", "off", "short statements; compiling them costs more than it gains"),
      PostgresParameter("tcp_keepalives_idle", "60", "a peer that is gone is noticed in 2 minutes"),
      PostgresParameter("tcp_keepalives_interval", "10", "see tcp_keepalives_idle"),
      PostgresParameter("tcp_keepalives_count", "6", "see tcp_keepalives_idle"),
      PostgresParameter(
        "client_connection_check_interval", "10s", "a statement ends with the client that sent it"),
      PostgresParameter("track_io_timing", "on", "for pg_stat_statements and EXPLAIN"),
      PostgresParameter("\(DatabaseFacts.statementStatistics).max", "5000", "statements followed"),
      PostgresParameter(
        "\(DatabaseFacts.statementStatistics).track", "top", "as clients send them"),
    ]
  }

  private var logging: [PostgresParameter] {
    [
      PostgresParameter("log_min_duration_statement", "1s", "slow statements"),
      PostgresParameter(
        "log_parameter_max_length", "0", "values of statements stay out of the log"),
      PostgresParameter("log_lock_waits", "on", "who waits for a lock for more than a second"),
      PostgresParameter("log_temp_files", "10MB", "sorts that work_mem was too small for"),
      PostgresParameter("log_autovacuum_min_duration", "1min", "tables that vacuum works hard on"),
    ]
  }

  /// What only the StatefulSet's PostgreSQL gets.
  ///
  /// CloudNativePG sets these itself and refuses others. Source: CloudNativePG documentation,
  /// PostgreSQL Configuration, Fixed parameters.
  package var standaloneParameters: [PostgresParameter] {
    [
      PostgresParameter("listen_addresses", "*", "the pod's own address is not known here"),
      PostgresParameter("port", "\(DatabaseFacts.port)", "the port of postgres-service"),
      PostgresParameter(
        "unix_socket_directories", PostgresPaths.sockets, "for psql inside the container"),
      PostgresParameter(
        "shared_preload_libraries", DatabaseFacts.statementStatistics,
        "the extension of this name works only when it is loaded here"),
      PostgresParameter("log_destination", "stderr", "kubectl logs shows it"),
      PostgresParameter("logging_collector", "off", "no log files inside the container"),
      PostgresParameter(
        "log_line_prefix", "%m [%p] %q%u@%d/%a ", "time, process; user, database, application"),
      PostgresParameter("log_timezone", "UTC", "as the backups' schedules"),
      PostgresParameter("timezone", "UTC", "as the backups' schedules"),
      PostgresParameter("wal_level", "replica", "base backups stay possible"),
      PostgresParameter("max_wal_senders", "2", "a base backup by hand"),
    ]
  }

  /// Encryption, with a certificate and its key in a folder under the names of a Secret's keys.
  package static func encryption(folder: String) -> [PostgresParameter] {
    [
      PostgresParameter("ssl", "on", "pg_hba.conf takes no other connections of pods"),
      PostgresParameter(
        "ssl_cert_file", "\(folder)/\(IssuedSecretKey.certificate.rawValue)", "of the Secret"),
      PostgresParameter(
        "ssl_key_file", "\(folder)/\(IssuedSecretKey.privateKey.rawValue)", "of the Secret"),
      PostgresParameter("ssl_min_protocol_version", "TLSv1.2", "older ones are broken"),
    ]
  }

  /// The text of `postgresql.conf` of the StatefulSet.
  package func configurationFile(_ encryption: [PostgresParameter]) -> String {
    "# Computed by vibe-gen from the limits of the container, the volume and the connections.\n\n"
      + (standaloneParameters + encryption + parameters).map(\.line).joined(separator: "\n")
  }
}
