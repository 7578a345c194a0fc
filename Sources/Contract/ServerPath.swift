/// A path that something beside the server's own clients has to know.
package enum ServerPath: String, Sendable, CaseIterable {
  case dashboard = "/"
  /// Everything of the REST API begins with it.
  case api = "/api"
  /// The administration API begins with it; closed to the public ingress.
  case admin = "/api/admin"
  /// Ready: answers 200 when database, migrations and pool are good, else 503.
  case ready = "/api/health"
  /// Live: answers 200 while the process can answer at all; never touches the database.
  case live = "/healthz"
  case metrics = "/metrics"
  /// Streamable HTTP of the Model Context Protocol.
  case mcp = "/mcp"
  case webSocket = "/ws"
  /// Protected resource metadata. Source: RFC 9728, section 3.
  case protectedResource = "/.well-known/oauth-protected-resource"

  /// The port that serves the path.
  package var port: ServerPort { self == .metrics ? .metrics : .http }

  /// Whether the public ingress may route it.
  package var isPublic: Bool {
    switch self {
    case .admin, .metrics, .live: false
    case .dashboard, .api, .ready, .mcp, .webSocket, .protectedResource: true
    }
  }
}
