/// A login role of the database.
package enum DatabaseRole: String, Sendable, CaseIterable {
  /// Owns the schema and runs the migrations; the server connects as this role.
  case owner = "vibe_ensemble"
  /// Reads statistics only (`pg_monitor`): the exporter.
  case monitor = "vibe_ensemble_monitor"
  /// Reads every table (`pg_read_all_data`): the dumps.
  case backup = "vibe_ensemble_backup"

  /// The secret key that holds the role's password.
  package var passwordKey: SecretKey {
    switch self {
    case .owner: .postgresPassword
    case .monitor: .postgresMonitorPassword
    case .backup: .postgresBackupPassword
    }
  }
}
