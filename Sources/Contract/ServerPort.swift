/// A port that the server listens on; the raw value is the port's name in Kubernetes.
package enum ServerPort: String, Sendable, CaseIterable {
  /// The API, MCP, the WebSocket, the dashboard and both health endpoints.
  case http
  /// Prometheus metrics only; never reachable from outside the cluster.
  case metrics

  /// The TCP port number.
  package var number: Int {
    switch self {
    case .http: 8080
    case .metrics: 9090
    }
  }
}
