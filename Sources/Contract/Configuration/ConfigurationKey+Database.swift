/// PostgreSQL and the pool of connections to it.
extension ConfigurationKey {
  package static let databaseURL = ConfigurationKey(
    "database.url", .url(schemes: ["postgresql", "postgres"]), origin: .secret(.databaseURL),
    "Connection URL of the database, with the password.")
  package static let databaseSSLMode = ConfigurationKey(
    "database.ssl.mode", .choice(["disable", "require", "verify-ca", "verify-full"]),
    default: "require", origin: .derived,
    "How the connection is encrypted and whom it trusts, as in libpq.")
  package static let databaseSSLRootCertificate = ConfigurationKey(
    "database.ssl.root", .text, origin: .derived,
    "File with the certificate authorities that verify-ca and verify-full trust, or system.")
  package static let databasePoolSize = ConfigurationKey(
    "database.pool.size", .integer(2...200), default: "10", origin: .derived,
    "Connections of one replica, the listening one included.")
  package static let databasePoolWait = ConfigurationKey(
    "database.pool.wait", .duration(.milliseconds(100)...(.seconds(30))), default: "2s",
    "Longest wait for a free connection before a call ends with a retryable error.")
  package static let databaseConnectTimeout = ConfigurationKey(
    "database.connect.timeout", .duration(.seconds(1)...(.seconds(60))), default: "5s",
    "Longest time to open a connection.")
  package static let databaseStatementTimeout = ConfigurationKey(
    "database.statement.timeout", .duration(.milliseconds(100)...(.seconds(600))), default: "10s",
    "Longest time that one statement may run.")
  package static let databaseLockTimeout = ConfigurationKey(
    "database.lock.timeout", .duration(.milliseconds(100)...(.seconds(60))), default: "2s",
    "Longest time that one statement may wait for a lock.")
  package static let databaseIdleTimeout = ConfigurationKey(
    "database.idle.timeout", .duration(.seconds(10)...(.seconds(3600))), default: "5m",
    "Time after which an unused connection is closed.")
  package static let databaseConnectionLifetime = ConfigurationKey(
    "database.connection.lifetime", .duration(.seconds(60)...(.seconds(86_400))), default: "30m",
    "Age at which a connection is replaced.")
  package static let databaseMigrationsEnabled = ConfigurationKey(
    "database.migrations.enabled", .boolean, default: "true",
    "Whether a starting replica migrates the schema.")
  package static let databaseMigrationsTimeout = ConfigurationKey(
    "database.migrations.timeout", .duration(.seconds(10)...(.seconds(3600))), default: "5m",
    "Longest wait for another replica's migration.")

  static let databaseKeys = [
    databaseURL, databaseSSLMode, databaseSSLRootCertificate, databasePoolSize, databasePoolWait,
    databaseConnectTimeout, databaseStatementTimeout, databaseLockTimeout, databaseIdleTimeout,
    databaseConnectionLifetime, databaseMigrationsEnabled, databaseMigrationsTimeout,
  ]
}
