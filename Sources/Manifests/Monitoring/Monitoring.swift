import Contract
import Environment
import Kubernetes
import Prometheus
import Scalars
import YAML

/// What watches the environment: its objects, pods and ways through the network.
struct Monitoring {
  /// `monitoring.yaml`.
  let objects: [ManifestObject]
  /// In the environment's namespace.
  let workloads: [Workload]
  let flows: [Flow]
  /// Pods that connect by name.
  let nameUsers: [Workload]
  /// Whom others may query; nil where the environment does not say where it is.
  let prometheus: PrometheusEndpoint?

  /// What is watched, and what it takes.
  struct Parts {
    var server: WorkloadReference<ServerPort>
    var serverWorkload: Workload
    /// The Service with the address of each replica.
    var headless: Service
    var database: Database
    var secrets: Secrets
    var alerts: AlertSet
    var dashboards: [ConfigMapReference<NoKey>]
  }

  init(_ spec: EnvironmentSpec, _ parts: Parts) {
    switch spec.monitoring.mode {
    case .bundled(let settings): self.init(spec, bundled: settings, parts)
    case .operator(let settings): self.init(spec, operator: settings, parts)
    }
  }

  private init(_ spec: EnvironmentSpec, bundled settings: BundledMonitoringSpec, _ parts: Parts) {
    let notifications = AlertmanagerNotifications(spec)
    let alertmanager = AlertmanagerCluster(
      spec: spec, settings: settings.alertmanager,
      configuration: notifications.configuration(inhibitions: parts.alerts.inhibitions),
      secret: parts.secrets.alertmanager)
    let nodeExporter = NodeExporter(spec: spec)
    let stateMetrics = KubeStateMetricsExporter(spec: spec)
    let exporter = parts.exporter(spec)
    var prometheus = PrometheusServer(
      spec: spec, settings: settings.prometheus,
      rules: ["vibe-ensemble.yaml": Emitter.text(parts.alerts.rules.node)],
      targets: parts.targets(spec) + [exporter?.target].compactMap { $0 }
        + [stateMetrics.target, nodeExporter.target] + ScrapeTarget.cluster(spec)
        + [alertmanager.target],
      alertmanagers: alertmanager.addresses)
    let grafana = Grafana(
      spec: spec, settings: settings.grafana, password: parts.secrets.grafana,
      prometheus: prometheus.reference, scrapeInterval: settings.prometheus.scrapeInterval,
      dashboards: parts.dashboards)
    prometheus.targets.append(grafana.target)
    let watcher = prometheus.workload
    self.prometheus = PrometheusEndpoint(prometheus.reference, pods: watcher)

    objects =
      prometheus.objects + alertmanager.objects + (exporter?.objects ?? [])
      + stateMetrics.objects + nodeExporter.objects(prometheus: watcher) + grafana.objects
    workloads =
      [watcher, alertmanager.workload] + [exporter?.workload].compactMap { $0 }
      + [stateMetrics.workload, grafana.workload]
    flows =
      prometheus.allTargets.map { $0.flow(from: .workload(watcher)) }
      + alertmanager.flows(prometheus: watcher) + [grafana.flow(prometheus: watcher)]
      + [exporter.map { parts.databaseFlow(spec, from: $0.workload) }].compactMap { $0 }
      + Self.apiServerFlows(spec, from: [watcher, stateMetrics.workload])
    nameUsers =
      [watcher, alertmanager.workload, grafana.workload]
      + [exporter?.workload].compactMap { $0 }
  }

  private init(
    _ spec: EnvironmentSpec, operator settings: OperatorMonitoringSpec, _ parts: Parts
  ) {
    let exporter = parts.exporter(spec)
    let targets = parts.targets(spec) + [exporter?.target].compactMap { $0 }
    let watched = OperatorObjects(
      spec: spec, settings: settings, rules: parts.alerts.rules, server: parts.headless,
      targets: targets.filter { $0.job != .server }
        + (spec.hasCertificates ? [.certManager] : []),
      notifications: AlertmanagerNotifications(spec).configuration(
        inhibitions: parts.alerts.inhibitions), secret: parts.secrets.alertmanager)
    objects = (exporter?.objects ?? []) + watched.objects
    workloads = [exporter?.workload].compactMap { $0 }
    nameUsers = workloads
    prometheus = spec.provides.prometheus.map(PrometheusEndpoint.init(operated:))
    // The way to cert-manager does not touch the namespace.
    let scrapes = spec.provides.prometheus.map { prometheus in
      targets.map { $0.flow(from: .elsewhere(prometheus)) }
    }
    flows =
      (scrapes ?? [])
      + [exporter.map { parts.databaseFlow(spec, from: $0.workload) }].compactMap { $0 }
  }

  /// Those who ask the API server, as far as the environment says where it is.
  private static func apiServerFlows(
    _ spec: EnvironmentSpec, from clients: [Workload]
  ) -> [Flow] {
    guard let server = spec.provides.apiServer else { return [] }
    return clients.map { client in
      Flow(
        from: .workload(client), to: .networks(server.networks, except: []),
        ports: [.tcp(server.port)])
    }
  }
}

extension Monitoring.Parts {
  /// What the set runs without us.
  fileprivate func targets(_ spec: EnvironmentSpec) -> [ScrapeTarget] {
    let server = ScrapeTarget.pods(
      .server, server, port: .metrics, peer: .workload(serverWorkload))
    return [server, database.exporterTarget].compactMap { $0 }
  }

  /// Nil where the database brings its own.
  fileprivate func exporter(_ spec: EnvironmentSpec) -> PostgresExporter? {
    guard database.exporterTarget == nil else { return nil }
    return PostgresExporter(
      spec: spec,
      secret: secrets.reference(SecretPlan.product, keys: MonitorPasswordKey.self),
      authority: database.authority)
  }

  fileprivate func databaseFlow(_ spec: EnvironmentSpec, from client: Workload) -> Flow {
    Flow(from: .workload(client), to: database.peer(spec), ports: [.tcp(database.port(spec))])
  }
}
