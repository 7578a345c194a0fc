package import Scalars

/// What is declared about how fast and how far data has to come back.
package struct RecoveryFacts: Sendable, Hashable {
  /// So much work may be lost at most.
  package var pointObjective: Duration?
  /// So long a restore may take at most.
  package var timeObjective: Duration?
  /// How large the database is.
  package var databaseSize: Quantity?
  /// How much a restore reads in a second.
  package var restoredPerSecond: Quantity?

  package init(
    pointObjective: Duration? = nil, timeObjective: Duration? = nil, databaseSize: Quantity? = nil,
    restoredPerSecond: Quantity? = nil
  ) {
    self.pointObjective = pointObjective
    self.timeObjective = timeObjective
    self.databaseSize = databaseSize
    self.restoredPerSecond = restoredPerSecond
  }
}
