/// A port that a container says it listens on.
package struct ContainerPort: Sendable {
  package var cursor: Cursor
  package var number: Int
  package var name: String?
  /// `TCP`, `UDP` or `SCTP`.
  package var transport: String
}
