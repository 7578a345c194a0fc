package import Environment

/// How many connections to PostgreSQL the set can open at the same time, by who opens them.
///
/// The database's limit is computed from it, so that an autoscaler at its maximum in the middle of
/// a rollout still finds room.
package struct ConnectionBudget: Sendable, Equatable {
  /// Every pod that can exist at once, those that drain included, times its pool.
  package var server: Int
  /// Queries of a metrics exporter; also the limit of the role.
  package var exporter: Int
  /// Dumps: both schedules and one started by hand, each with one session of psql before it; also
  /// the limit of the role.
  package var backup: Int
  /// Sessions of the operator that runs the database.
  package var operatorSessions: Int
  /// Kept free for people.
  package var reserve: Int

  /// PostgreSQL keeps these out of everybody else's reach.
  ///
  /// Source: PostgreSQL 16 documentation, section 20.3.1, `superuser_reserved_connections`, default
  /// 3.
  package static let superuser = 3
  package static let exporterLimit = 3
  package static let backupLimit = 6

  /// Value of `max_connections`.
  package var total: Int {
    server + exporter + backup + operatorSessions + reserve + ConnectionBudget.superuser
  }

  package init(_ spec: EnvironmentSpec) {
    server = spec.server.maximumPods * spec.server.databasePoolSize
    exporter = ConnectionBudget.exporterLimit
    backup = ConnectionBudget.backupLimit
    operatorSessions = if case .cluster = spec.postgres.mode { 5 } else { 0 }
    reserve = spec.postgres.reservedConnections
  }

  /// The sum as a person would write it, for messages.
  package var explanation: String {
    "\(server) for the server, \(exporter) for an exporter, \(backup) for backups, "
      + (operatorSessions > 0 ? "\(operatorSessions) for the operator, " : "")
      + "\(reserve) in reserve, \(ConnectionBudget.superuser) for the superuser"
  }
}
