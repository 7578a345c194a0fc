import Scalars
import Environment
import Kubernetes
import Testing
import YAML

/// The namespace's network as an observer sees it: who exists, who should talk to whom, and what
/// the policies say.
struct NetworkView: CustomStringConvertible {
  /// Somebody who may open or take a connection.
  enum Party: Hashable, CustomStringConvertible {
    case server, backup, database, solver
    case alertmanager, postgresExporter, stateMetrics, grafana, metricsAdapter
    /// In the other namespace of the set.
    case nodeExporter
    case certManager
    case ingressController, prometheus, dns, databaseOperator, keda
    /// A pod of the namespace that no workload of the set has.
    case strayPod
    /// A pod of some other namespace.
    case foreignPod
    case address(String)

    var description: String {
      switch self {
      case .server: "server"
      case .backup: "backup"
      case .database: "database"
      case .solver: "solver"
      case .alertmanager: "alertmanager"
      case .postgresExporter: "postgres exporter"
      case .stateMetrics: "kube-state-metrics"
      case .grafana: "grafana"
      case .metricsAdapter: "metrics adapter"
      case .keda: "keda"
      case .nodeExporter: "node exporter"
      case .certManager: "cert-manager"
      case .ingressController: "ingress controller"
      case .prometheus: "prometheus"
      case .dns: "dns"
      case .databaseOperator: "database operator"
      case .strayPod: "stray pod"
      case .foreignPod: "foreign pod"
      case .address(let address): address
      }
    }
  }

  struct Connection: Hashable, CustomStringConvertible {
    var source: Party
    var destination: Party
    var port: Int
    var transport = "TCP"

    var description: String { "\(source) to \(destination):\(port)/\(transport)" }
  }

  var description: String { "the network of \(spec.name)" }

  /// A pod that carries the label `quarantine=true`.
  var quarantined: Party?

  private let spec: EnvironmentSpec
  private let evaluator: PolicyEvaluator
  private let labels: [Party: [String: String]]

  init(_ built: BuiltEnvironment) throws {
    spec = built.spec
    evaluator = PolicyEvaluator(built.objects)
    let pods = PodView.all(in: built.objects)
    var labels: [Party: [String: String]] = [:]
    labels[.server] = pods.first { $0.owner.name == "vibe-ensemble-server" }?.labels
    labels[.backup] = pods.first { $0.owner.kind == "CronJob" }?.labels
    labels[.database] = pods.first { $0.owner.name == "postgres" }?.labels
    for (party, name) in Self.monitoringPods {
      labels[party] = pods.first { $0.owner.name == name }?.labels
    }
    if let cluster = built.objects.first(where: { $0.kind == "Cluster" }) {
      labels[.database] =
        (cluster.spec.at("inheritedMetadata", "labels")?.strings ?? [:])
        .merging(["cnpg.io/cluster": cluster.name, "cnpg.io/podRole": "instance"]) { $1 }
    }
    if spec.ingress?.tls != nil {
      labels[.solver] = ["acme.cert-manager.io/http01-solver": "true"]
    }
    labels[.strayPod] = ["app": "debug"]
    self.labels = labels
  }

  private static let monitoringPods: [(Party, String)] = [
    (.prometheus, "prometheus"), (.alertmanager, "alertmanager"),
    (.postgresExporter, "postgres-exporter"), (.stateMetrics, "kube-state-metrics"),
    (.nodeExporter, "node-exporter"), (.grafana, "grafana"),
    (.metricsAdapter, "prometheus-adapter"),
  ]

  // MARK: Parties

  /// Pods of the namespace.
  var ownPods: [Party] {
    [
      .server, .backup, .database, .solver, .prometheus, .alertmanager, .postgresExporter,
      .stateMetrics, .grafana, .metricsAdapter, .strayPod,
    ].filter { labels[$0] != nil }
  }

  private var everyParty: [Party] {
    ownPods + (labels[.prometheus] == nil ? [.prometheus] : [])
      + (labels[.nodeExporter] == nil ? [] : [.nodeExporter])
      + [.ingressController, .certManager, .dns, .databaseOperator, .keda, .foreignPod]
      + addresses.map(Party.address)
  }

  /// Inside and outside of each declared range; a private, a public and a link-local address.
  private let addresses = [
    "10.0.0.5", "10.20.3.4", "192.168.7.9", "172.16.0.3", "52.216.1.1", "199.36.153.9",
    "203.0.113.7", "198.51.100.7", "169.254.169.254",
  ]

  private func end(_ party: Party) -> PolicyEvaluator.End? {
    func elsewhere(_ pods: PodsElsewhere?) -> PolicyEvaluator.End? {
      pods.map { pods in
        let labels = pods.podLabels.map { ($0.key.description, $0.value.description) }
        return .pod(
          namespace: pods.namespace.description,
          labels: Dictionary(labels, uniquingKeysWith: { $1 }))
      }
    }
    switch party {
    case .ingressController: return elsewhere(spec.provides.ingressController?.pods)
    case .prometheus where labels[.prometheus] == nil: return elsewhere(spec.provides.prometheus)
    case .certManager:
      return .pod(
        namespace: "cert-manager",
        labels: [
          "app.kubernetes.io/name": "cert-manager", "app.kubernetes.io/component": "controller",
        ])
    case .nodeExporter:
      return labels[party].map { .pod(namespace: "\(spec.namespace)-nodes", labels: $0) }
    case .dns: return elsewhere(spec.provides.dns)
    case .databaseOperator: return elsewhere(spec.provides.cloudNativePG)
    case .keda: return elsewhere(spec.provides.keda)
    case .foreignPod: return .pod(namespace: "somewhere-else", labels: labels[.server] ?? [:])
    case .address(let address): return .address(address)
    case .server, .backup, .database, .solver, .prometheus, .alertmanager, .postgresExporter,
      .stateMetrics, .grafana, .metricsAdapter, .strayPod:
      return labels[party].map { labels in
        let own = party == quarantined ? labels.merging(["quarantine": "true"]) { $1 } : labels
        return .pod(namespace: spec.namespace.description, labels: own)
      }
    }
  }

  // MARK: Connections

  func allows(_ connection: Connection) -> Bool {
    guard let source = end(connection.source), let destination = end(connection.destination) else {
      return false
    }
    return evaluator.allows(
      source, to: destination,
      PolicyEvaluator.Port(number: connection.port, transport: connection.transport))
  }

  func selects(_ selector: Node?, _ party: Party) -> Bool {
    LabelSelection.selects(selector, labels[party] ?? [:])
  }

  /// Every pair with one end in the namespace, on every port that any of them has.
  var everyFlow: [Connection] {
    let ports = [
      53, 80, 443, 587, 3000, 5432, 6432, 6443, 8000, 8080, 8081, 8089, 9090, 9093, 9094, 9100,
      9187,
      9402, 10250,
    ]
    return everyParty.flatMap { source in
      everyParty.flatMap { destination in
        guard ownPods.contains(source) || ownPods.contains(destination) else {
          return [Connection]()
        }
        return ports.map { Connection(source: source, destination: destination, port: $0) }
          + [53, 9094].map {
            Connection(source: source, destination: destination, port: $0, transport: "UDP")
          }
      }
    }
  }

  /// What the environment needs, said here a second time and in another way than the manifests do.
  var wanted: Set<Connection> {
    var result: Set<Connection> = []
    func open(_ source: Party, _ destination: Party, _ ports: Int...) {
      for port in ports {
        result.insert(Connection(source: source, destination: destination, port: port))
      }
    }
    if spec.ingress != nil { open(.ingressController, .server, 8080) }
    if spec.ingress?.tls != nil { open(.ingressController, .solver, 8089) }
    result.formUnion(monitoring)
    for client in [Party.server, .backup, .postgresExporter] where labels[client] != nil {
      switch spec.postgres.mode {
      case .statefulSet, .cluster: open(client, .database, 5432)
      case .external(let external):
        for address in ["10.20.3.4", "192.168.7.9"] {
          open(client, .address(address), external.port)
        }
      }
    }
    if case .cluster = spec.postgres.mode {
      open(.databaseOperator, .database, 5432, 8000)
      open(.database, .database, 5432, 8000)
      if let port = spec.provides.apiServer?.port {
        open(.database, .address(port == 6443 ? "10.0.0.5" : "172.16.0.3"), port)
      }
    }
    if let provider = spec.provides.identityProvider {
      open(.server, .address("198.51.100.7"), provider.port)
    }
    for address in objectStoreAddresses { open(.backup, .address(address), 443) }
    for client in nameUsers {
      open(client, .dns, 53)
      result.insert(Connection(source: client, destination: .dns, port: 53, transport: "UDP"))
    }
    return result
  }

  /// What watches, whom it asks, and whom it tells.
  private var monitoring: Set<Connection> {
    var result: Set<Connection> = []
    func open(_ source: Party, _ destination: Party, _ port: Int, _ transport: String = "TCP") {
      result.insert(
        Connection(
          source: source, destination: destination, port: port, transport: transport))
    }
    let isBundled = labels[.prometheus] != nil
    guard isBundled || spec.provides.prometheus != nil else { return [] }
    open(.prometheus, .server, 9090)
    if case .cluster = spec.postgres.mode { open(.prometheus, .database, 9187) }
    if labels[.postgresExporter] != nil { open(.prometheus, .postgresExporter, 9187) }
    if labels[.metricsAdapter] != nil { result.formUnion(metricsAdapter) }
    guard isBundled else { return result }
    if case .automatic(let scaling) = spec.server.scaling, scaling.requestsPerSecond != nil,
      spec.provides.keda != nil
    {
      open(.keda, .prometheus, 9090)
    }
    open(.prometheus, .prometheus, 9090)
    open(.prometheus, .alertmanager, 9093)
    open(.prometheus, .stateMetrics, 8080)
    open(.prometheus, .nodeExporter, 9100)
    open(.prometheus, .grafana, 3000)
    open(.grafana, .prometheus, 9090)
    if spec.provides.certManager { open(.prometheus, .certManager, 9402) }
    if case .bundled(let bundled) = spec.monitoring.mode, bundled.alertmanager.replicas > 1 {
      open(.alertmanager, .alertmanager, 9094)
      open(.alertmanager, .alertmanager, 9094, "UDP")
    }
    for address in addresses(of: spec.provides.nodes?.networks) {
      open(.prometheus, .address(address), 10250)
    }
    for client in [Party.prometheus, .stateMetrics] {
      for address in addresses(of: spec.provides.apiServer?.networks) {
        open(client, .address(address), spec.provides.apiServer?.port ?? 0)
      }
    }
    let services = spec.provides.notificationServices
    let closed = addresses(of: services?.except)
    for address in addresses(of: services?.networks) where !closed.contains(address) {
      for receiver in spec.monitoring.notifications.receivers {
        var port = 443
        if case .email(_, _, let smarthost, _) = receiver.kind { port = smarthost.port }
        open(.alertmanager, .address(address), port)
      }
    }
    return result
  }

  /// It asks Prometheus; it and the API server ask each other.
  private var metricsAdapter: Set<Connection> {
    let apiServer = addresses(of: spec.provides.apiServer?.networks).map(Party.address)
    return apiServer.reduce(
      into: [Connection(source: .metricsAdapter, destination: .prometheus, port: 9090)]
    ) { result, address in
      result.insert(Connection(source: address, destination: .metricsAdapter, port: 6443))
      result.insert(
        Connection(
          source: .metricsAdapter, destination: address,
          port: spec.provides.apiServer?.port ?? 0))
    }
  }

  /// Those of the sample addresses that the ranges hold.
  private func addresses(of networks: [CIDR]?) -> [String] {
    addresses.filter { address in
      (networks ?? []).contains { PolicyEvaluator.contains($0.description, address) }
    }
  }

  private var nameUsers: [Party] {
    var users: [Party] = [
      .server, .backup, .alertmanager, .postgresExporter, .metricsAdapter,
    ]
    if labels[.prometheus] != nil { users += [.prometheus, .grafana] }
    if case .cluster = spec.postgres.mode { users.append(.database) }
    return users.filter { labels[$0] != nil }
  }

  /// Those of the sample addresses that the declared ranges hold.
  private var objectStoreAddresses: [String] {
    guard let store = spec.provides.objectStore else { return [] }
    if case .volume = spec.backup.destination { return [] }
    switch store.networks.first?.description {
    case "0.0.0.0/0": return ["52.216.1.1", "199.36.153.9", "203.0.113.7", "198.51.100.7"]
    case "199.36.153.8/30": return ["199.36.153.9"]
    case "203.0.113.0/24": return ["203.0.113.7"]
    case "198.51.100.0/24": return ["198.51.100.7"]
    default: return []
    }
  }
}
