/// Names that settings of listeners have in many programs.
///
/// Names of clients' settings (`DB_HOST`, `REDIS_PORT`) are none of them.
enum ListenNames {
  static func isAddress(variable name: String) -> Bool {
    let name = name.uppercased()
    return addresses.contains(name) || endings.contains { name.hasSuffix($0) }
  }

  static func isPort(variable name: String) -> Bool {
    let name = name.uppercased()
    return ports.contains(name) || name.hasSuffix("_LISTEN_PORT") || name.hasSuffix("_BIND_PORT")
  }

  /// A variable that takes an address or a port alone.
  static func isEither(variable name: String) -> Bool {
    ["LISTEN", "BIND", "ADDR", "HTTP_LISTEN", "ASPNETCORE_HTTP_PORTS"].contains(name)
  }

  /// Beside the main port there may be others.
  static func isSecondary(_ name: String) -> Bool {
    let words = name.split { "_-.".contains($0) }
    return words.contains { secondary.contains(String($0)) }
  }

  private static let secondary: Set<String> = [
    "METRICS", "METRIC", "ADMIN", "MANAGEMENT", "HEALTH", "HEALTHZ", "DEBUG", "PPROF", "GRPC",
    "PROMETHEUS", "TELEMETRY", "HTTPS", "TLS", "PEER", "CLUSTER", "GOSSIP", "WEBHOOK", "STATUS",
    "PROBE", "MONITORING",
  ]

  private static let addresses: Set<String> = [
    "HOST", "BIND", "BIND_HOST", "BIND_ADDR", "BIND_ADDRESS", "LISTEN", "LISTEN_HOST",
    "LISTEN_ADDR", "LISTEN_ADDRESS", "LISTEN_ON", "SERVER_HOST", "SERVER_ADDR", "SERVER_ADDRESS",
    "SERVER_BIND", "HTTP_HOST", "HTTP_ADDR", "HTTP_ADDRESS", "HTTP_BIND", "HTTP_LISTEN", "APP_HOST",
    "WEB_HOST", "API_HOST", "UVICORN_HOST", "FLASK_RUN_HOST", "ROCKET_ADDRESS", "ASPNETCORE_URLS",
    "METRICS_HOST", "METRICS_ADDR", "METRICS_ADDRESS", "METRICS_BIND", "GRPC_HOST", "GRPC_ADDR",
    "ADDR", "ADDRESS", "HTTP_SERVER_ADDRESS", "HOSTNAME", "NUXT_HOST", "NITRO_HOST",
    "GRADIO_SERVER_NAME", "STREAMLIT_SERVER_ADDRESS", "QUARKUS_HTTP_HOST", "MICRONAUT_SERVER_HOST",
  ]

  private static let endings = [
    "_LISTEN_ADDR", "_LISTEN_ADDRESS", "_LISTEN_HOST", "_BIND_ADDR", "_BIND_ADDRESS", "_BIND_HOST",
    "_HTTP_LISTEN", "_HTTP_BIND",
  ]

  private static let ports: Set<String> = [
    "PORT", "HTTP_PORT", "SERVER_PORT", "LISTEN_PORT", "BIND_PORT", "APP_PORT", "WEB_PORT",
    "API_PORT", "SERVICE_PORT", "CONTAINER_PORT", "UVICORN_PORT", "FLASK_RUN_PORT", "ROCKET_PORT",
    "ASPNETCORE_HTTP_PORTS", "METRICS_PORT", "ADMIN_PORT", "HEALTH_PORT", "GRPC_PORT",
    "MANAGEMENT_PORT", "QUARKUS_HTTP_PORT", "NUXT_PORT", "NITRO_PORT", "STREAMLIT_SERVER_PORT",
    "MANAGEMENT_SERVER_PORT", "PROMETHEUS_PORT",
  ]

  static let addressOptions = [
    "listen", "listen-address", "listen-addr", "web.listen-address", "bind", "addr", "address",
    "http-address", "http.address", "metrics-addr", "metrics-bind-address",
    "health-probe-bind-address",
    "http-addr", "bind-addr", "b",
  ]

  static let hostOptions = [
    "host", "bind-host", "listen-host", "hostname", "http-host", "server.address",
  ]

  static let portOptions = [
    "port", "http-port", "listen-port", "bind-port", "server.port", "server-port", "metrics-port",
    "web-port",
  ]
}
