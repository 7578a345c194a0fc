/// What an open response stream carries.
package enum StreamKind: String, MetricLabelValue {
  /// `subscriptions/listen` of the modern era.
  case listen
  /// The GET stream of a session of the handshake era.
  case session
  /// A call that is answered by a stream.
  case call

  package static let label = "kind"
}
