/// Whose session it is.
package enum SessionKind: String, MetricLabelValue {
  /// A person's, in the dashboard.
  case web
  /// A client's of the handshake era.
  case mcp

  package static let label = "kind"
}
