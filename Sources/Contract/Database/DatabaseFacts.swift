/// Names inside PostgreSQL that server, init SQL, alerts and the operations guide share.
package enum DatabaseFacts {
  package static let name = "vibe_ensemble"
  /// Port of PostgreSQL wherever the set runs it.
  package static let port = 5432
  /// Oldest major version that the server works with.
  package static let minimumMajorVersion = 15
  /// Must be in `shared_preload_libraries` too.
  package static let statementStatistics = "pg_stat_statements"
}
