/// The HTTP listener. Source of the limits: mcp.md section 5, rows 2 and 12 to 14.
extension ConfigurationKey {
  package static let httpHost = ConfigurationKey(
    "http.host", .text, default: "127.0.0.1", origin: .derived,
    "Address that the HTTP listener binds to.")
  package static let httpPort = ConfigurationKey(
    "http.port", .integer(1...65535), default: String(ServerPort.http.number), origin: .derived,
    "Port of the HTTP listener.")
  package static let httpPublicURL = ConfigurationKey(
    "http.public.url", .url(schemes: ["https", "http"]), origin: .derived,
    "URL that clients reach the server by; the audience of access tokens.")
  package static let httpHosts = ConfigurationKey(
    "http.hosts", .list, origin: .derived,
    "Names that the header Host may have beside loopback; requests for others get 421.")
  package static let httpOrigins = ConfigurationKey(
    "http.origins", .list, origin: .derived,
    "Origins that browsers may call from beside the server's own; others get 403.")
  package static let httpTrustedProxies = ConfigurationKey(
    "http.trusted.proxies", .networks,
    "Networks whose forwarded headers are believed.")
  package static let httpRequestTimeout = ConfigurationKey(
    "http.request.timeout", .duration(.seconds(1)...(.seconds(600))), default: "30s",
    "Longest time that a request may take before it is answered 503; streams are exempt.")
  package static let httpHeaderTimeout = ConfigurationKey(
    "http.header.timeout", .duration(.seconds(1)...(.seconds(60))), default: "10s",
    "Longest time for a client to send the request's header.")
  package static let httpBodyTimeout = ConfigurationKey(
    "http.body.timeout", .duration(.seconds(1)...(.seconds(300))), default: "30s",
    "Longest time for a client to send the request's body.")
  package static let httpIdleTimeout = ConfigurationKey(
    "http.idle.timeout", .duration(.seconds(5)...(.seconds(3600))), default: "1m",
    "Time after which an idle connection is closed.")
  package static let httpBodyLimit = ConfigurationKey(
    "http.body.limit", .bytes(1024...(64 << 20)), default: "1Mi",
    "Largest request body; larger ones get 413.")
  package static let httpHeaderLimit = ConfigurationKey(
    "http.header.limit", .bytes(4096...(1 << 20)), default: "16Ki",
    "Largest request header; larger ones get 431.")
  package static let httpConnectionsLimit = ConfigurationKey(
    "http.connections.limit", .integer(10...100_000), default: "10000",
    "Open connections of one replica.")
  package static let httpRequestsLimit = ConfigurationKey(
    "http.requests.limit", .integer(1...10_000), default: "512",
    "Requests that one replica works on at a time; more get 503 with Retry-After.")
  package static let shutdownDrain = ConfigurationKey(
    "shutdown.drain", .duration(.seconds(1)...(.seconds(300))), default: "25s", origin: .derived,
    "Time that requests and streams in flight get after SIGTERM.")

  static let httpKeys = [
    httpHost, httpPort, httpPublicURL, httpHosts, httpOrigins, httpTrustedProxies,
    httpRequestTimeout, httpHeaderTimeout, httpBodyTimeout, httpIdleTimeout, httpBodyLimit,
    httpHeaderLimit, httpConnectionsLimit, httpRequestsLimit, shutdownDrain,
  ]
}
