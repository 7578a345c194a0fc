package import Scalars

/// A connection that the environment says its set needs.
package struct DeclaredFlow: Sendable, Hashable {
  package var source: End
  package var destination: End
  /// At the pods of the destination.
  package var port: Int
  package var transport: String

  package enum End: Sendable, Hashable {
    /// Pods by their labels: of the set, or of others.
    case pods(DeclaredPods)
    /// Addresses, with what they are for messages.
    case addresses(String, [CIDR])
  }

  package init(from source: End, to destination: End, port: Int, transport: String) {
    self.source = source
    self.destination = destination
    self.port = port
    self.transport = transport
  }
}
