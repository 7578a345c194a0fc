/// A host that a pod is told to connect to.
package struct CalledHost: Sendable {
  package var host: String
  /// Nil when no port is said and none follows from what it is.
  package var port: Int?
  package var cursor: Cursor
  /// How it is told, without values that may be secret: `DATABASE_URL`, `argument --cluster.peer`.
  package var text: String
  /// Of an address: `https`.
  package var scheme: String?
}
