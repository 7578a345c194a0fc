/// A key of the Secret `vibe-ensemble-secrets`.
package enum SecretKey: String, Sendable, CaseIterable {
  case jwtSecret = "jwt-secret"
  case encryptionKey = "encryption-key"
  case databaseURL = "database-url"
  /// Password of `DatabaseRole.owner`.
  case postgresPassword = "postgres-password"
  case postgresMonitorPassword = "postgres-monitor-password"
  case postgresBackupPassword = "postgres-backup-password"
  case grafanaAdminPassword = "grafana-admin-password"

  /// Where a value comes from.
  package var source: SecretSource {
    switch self {
    case .jwtSecret: .random(.alphanumeric, length: 64)
    // 32 bytes: AES-256 and HMAC-SHA-256.
    case .encryptionKey: .random(.hexadecimal, length: 64)
    case .databaseURL: .derived(from: .postgresPassword)
    // Enters the database URL, so the alphabet needs no percent-encoding there.
    case .postgresPassword: .random(.alphanumeric, length: 40)
    case .postgresMonitorPassword: .random(.alphanumeric, length: 40)
    case .postgresBackupPassword: .random(.alphanumeric, length: 40)
    case .grafanaAdminPassword: .random(.alphanumeric, length: 32)
    }
  }
}
