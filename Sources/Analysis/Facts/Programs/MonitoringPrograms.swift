/// Monitoring.
///
/// Source: the documentation of each project for its version of November 2026; Grafana: `defaults.ini`.
enum MonitoringPrograms {
  static let all = [
    prometheus, alertmanager, grafana, postgresExporter, redisExporter, nodeExporter,
    blackboxExporter, loki, pushgateway, stateMetrics, adapter,
  ]

  private static let prometheus: ProgramFacts = {
    var facts = ProgramFacts(
      name: "Prometheus", images: ["prom/prometheus", "prometheus/prometheus"])
    facts.commands = ["prometheus"]
    facts.files = [
      .init("/etc/prometheus/prometheus.yml", option: "config.file")
    ]
    facts.writable = [
      .init("/prometheus", "its time series", option: "storage.tsdb.path")
    ]
    facts.listeners = [listener(9090, addresses: ["web.listen-address"])]
    facts.listensOnKnownPorts = true
    facts.opensOnlyKnownFiles = true
    return facts
  }()

  private static let alertmanager: ProgramFacts = {
    var facts = ProgramFacts(
      name: "Alertmanager", images: ["prom/alertmanager", "prometheus/alertmanager"])
    facts.commands = ["alertmanager"]
    facts.files = [.init("/etc/alertmanager/alertmanager.yml", option: "config.file")]
    facts.writable = [
      .init("/alertmanager", "silences and notifications sent", option: "storage.path")
    ]
    facts.listeners = [listener(9093, addresses: ["web.listen-address"])]
    facts.opensOnlyKnownFiles = true
    return facts
  }()

  private static let grafana: ProgramFacts = {
    var facts = ProgramFacts(
      name: "Grafana",
      images: ["grafana/grafana", "grafana/grafana-oss", "grafana/grafana-enterprise"])
    facts.commands = ["run.sh", "grafana-server", "grafana"]
    facts.variables = GrafanaSettings.variables
    facts.files = [
      .init("/etc/grafana/grafana.ini", option: "config"), .init("/etc/grafana/ldap.toml"),
      .init("/etc/grafana/provisioning/"), .init("/var/lib/grafana/"),
    ]
    facts.writable = [
      .init("/var/lib/grafana", "its database and plugins", option: "GF_PATHS_DATA")
    ]
    var listener = ProgramListener(port: 3000)
    listener.portVariables = ["GF_SERVER_HTTP_PORT"]
    listener.hostVariables = ["GF_SERVER_HTTP_ADDR"]
    // The second one is that of its alert manager's cluster.
    facts.listeners = [listener, ProgramListener(port: 9094)]
    facts.listensOnKnownPorts = true
    facts.opensOnlyKnownFiles = true
    return facts
  }()

  private static let postgresExporter: ProgramFacts = {
    var facts = ProgramFacts(
      name: "postgres_exporter",
      images: [
        "prometheuscommunity/postgres-exporter", "wrouesnel/postgres_exporter",
      ])
    facts.commands = ["postgres_exporter"]
    facts.variables.prefixes = ["PG_EXPORTER_", "DATA_SOURCE_"]
    for name in ["NAME", "URI", "USER", "PASS"] {
      facts.variables.known["DATA_SOURCE_" + name] = .any
      facts.variables.known["DATA_SOURCE_" + name + "_FILE"] = .any
    }
    for name in [
      "WEB_LISTEN_ADDRESS", "WEB_TELEMETRY_PATH", "EXTEND_QUERY_PATH", "CONSTANT_LABELS",
      "EXCLUDE_DATABASES", "INCLUDE_DATABASES", "METRIC_PREFIX", "CONFIG_FILE",
    ] {
      facts.variables.known["PG_EXPORTER_" + name] = .any
    }
    for name in [
      "DISABLE_DEFAULT_METRICS", "DISABLE_SETTINGS_METRICS", "AUTO_DISCOVER_DATABASES",
    ] {
      facts.variables.known["PG_EXPORTER_" + name] = .boolean
    }
    var web = listener(9187, addresses: ["web.listen-address"])
    web.hostVariables = ["PG_EXPORTER_WEB_LISTEN_ADDRESS"]
    facts.listeners = [web]
    facts.listensOnKnownPorts = true
    return facts
  }()

  private static let redisExporter: ProgramFacts = {
    var facts = ProgramFacts(name: "redis_exporter", images: ["oliver006/redis_exporter"])
    facts.commands = ["redis_exporter"]
    facts.variables.open = ["REDIS_EXPORTER_"]
    facts.listeners = [listener(9121, addresses: ["web.listen-address"])]
    facts.listensOnKnownPorts = true
    return facts
  }()

  private static let nodeExporter: ProgramFacts = {
    var facts = ProgramFacts(
      name: "node_exporter", images: ["prom/node-exporter", "prometheus/node-exporter"])
    facts.commands = ["node_exporter"]
    facts.listeners = [listener(9100, addresses: ["web.listen-address"])]
    facts.listensOnKnownPorts = true
    return facts
  }()

  private static let blackboxExporter: ProgramFacts = {
    var facts = ProgramFacts(
      name: "blackbox_exporter", images: ["prom/blackbox-exporter", "prometheus/blackbox-exporter"])
    facts.commands = ["blackbox_exporter"]
    facts.files = [.init("/etc/blackbox_exporter/config.yml", option: "config.file")]
    facts.listeners = [listener(9115, addresses: ["web.listen-address"])]
    facts.listensOnKnownPorts = true
    facts.opensOnlyKnownFiles = true
    return facts
  }()

  private static let loki: ProgramFacts = {
    var facts = ProgramFacts(name: "Loki", images: ["grafana/loki"])
    facts.commands = ["loki"]
    facts.files = [.init("/etc/loki/local-config.yaml", option: "config.file")]
    facts.writable = [.init("/loki", "its chunks and index", option: "common.path-prefix")]
    facts.listeners = [ProgramListener(port: 3100)]
    return facts
  }()

  private static let pushgateway: ProgramFacts = {
    var facts = ProgramFacts(name: "Pushgateway", images: ["prom/pushgateway"])
    facts.commands = ["pushgateway"]
    facts.listeners = [listener(9091, addresses: ["web.listen-address"])]
    facts.listensOnKnownPorts = true
    return facts
  }()

  private static let stateMetrics: ProgramFacts = {
    var facts = ProgramFacts(
      name: "kube-state-metrics", images: ["kube-state-metrics/kube-state-metrics"])
    facts.commands = ["kube-state-metrics"]
    facts.listeners = [listener(8080, ports: ["port"], hosts: ["host"])]
    return facts
  }()

  private static let adapter: ProgramFacts = {
    var facts = ProgramFacts(
      name: "prometheus-adapter", images: ["prometheus-adapter/prometheus-adapter"])
    facts.writable = [.init("/tmp", "its certificates", option: "cert-dir")]
    return facts
  }()

  private static func listener(
    _ port: Int, addresses: [String] = [], ports: [String] = [], hosts: [String] = []
  ) -> ProgramListener {
    var listener = ProgramListener(port: port)
    listener.addressOptions = addresses
    listener.portOptions = ports
    listener.hostOptions = hosts
    return listener
  }
}
