/// Route that a request matched: templates, never the path itself.
package enum HTTPRoute: String, MetricLabelValue {
  case ready = "/api/health"
  case live = "/healthz"
  case stats = "/api/stats"
  case agents = "/api/agents"
  case agent = "/api/agents/{id}"
  case issues = "/api/issues"
  case issue = "/api/issues/{id}"
  case messages = "/api/messages"
  case message = "/api/messages/{id}"
  case knowledge = "/api/knowledge"
  case knowledgeEntry = "/api/knowledge/{id}"
  case admin = "/api/admin"
  case mcp = "/mcp"
  case webSocket = "/ws"
  case dashboard = "/"
  case protectedResource = "/.well-known/oauth-protected-resource"
  /// No route matched.
  case unmatched

  package static let label = "route"

  /// Routes that only the kubelet and monitors call: they say nothing about users.
  package static let probes: [HTTPRoute] = [.ready, .live]
}
