import Contract
import Environment

/// Every connection that the environment needs; what is not here is refused.
struct Flows {
  var spec: EnvironmentSpec
  var server: Workload
  /// Nil where PostgreSQL runs outside.
  var database: Workload?
  var backup: Workload
  /// Nil where cert-manager has nothing to prove.
  var certificateSolver: Workload?
  var monitoring: Monitoring
  var customMetrics: CustomMetrics

  var all: [Flow] {
    waysIn + monitoring.flows + customMetrics.flows + databaseAccess + identity + backupUpload
      + replication
      + nameResolution
  }

  var workloads: [Workload] {
    [server, backup] + [database, certificateSolver].compactMap { $0 } + monitoring.workloads
      + customMetrics.workloads
  }

  /// From the ingress controller: to the server, and to the pods that answer the certificate
  /// authority.
  private var waysIn: [Flow] {
    guard spec.ingress != nil, let controller = spec.provides.ingressController?.pods else {
      return []
    }
    let toServer = Flow(
      from: .elsewhere(controller), to: .workload(server), ports: [.tcp(ServerPort.http.number)])
    let toSolver = certificateSolver.map { solver in
      Flow(
        from: .elsewhere(controller), to: .workload(solver),
        ports: [.tcp(Certificates.solverPort)])
    }
    return [toServer] + [toSolver].compactMap { $0 }
  }

  private var databaseAccess: [Flow] {
    let (peer, port) = databaseEndpoint
    return [server, backup].map { Flow(from: .workload($0), to: peer, ports: [.tcp(port)]) }
  }

  private var databaseEndpoint: (FlowPeer, port: Int) {
    if case .external(let external) = spec.postgres.mode {
      return (.networks(external.networks, except: []), external.port)
    }
    guard let database else { preconditionFailure("only an external database has no workload") }
    return (.workload(database), DatabaseFacts.port)
  }

  /// The server fetches the keys that callers' tokens are signed with.
  private var identity: [Flow] {
    guard let provider = spec.provides.identityProvider else { return [] }
    return [
      Flow(
        from: .workload(server), to: .networks(provider.networks, except: []),
        ports: [.tcp(provider.port)])
    ]
  }

  /// Dumps go to the object store over HTTPS, if they leave the namespace at all.
  private var backupUpload: [Flow] {
    if case .volume = spec.backup.destination { return [] }
    guard let store = spec.provides.objectStore else { return [] }
    return [
      Flow(
        from: .workload(backup), to: .networks(store.networks, except: store.except),
        ports: [.tcp(443)])
    ]
  }

  /// CloudNativePG: the operator asks each instance for its state (8000) and connects to it; the
  /// instances stream from each other and report to the API server.
  ///
  /// Source: CloudNativePG documentation, Networking.
  private var replication: [Flow] {
    guard case .cluster = spec.postgres.mode, let database else { return [] }
    let ports: [FlowPort] = [.tcp(DatabaseFacts.port), .tcp(8000)]
    var flows = [Flow(from: .workload(database), to: .workload(database), ports: ports)]
    if let operatorPods = spec.provides.cloudNativePG {
      flows.append(Flow(from: .elsewhere(operatorPods), to: .workload(database), ports: ports))
    }
    if let apiServer = spec.provides.apiServer {
      flows.append(
        Flow(
          from: .workload(database), to: .networks(apiServer.networks, except: []),
          ports: [.tcp(apiServer.port)]))
    }
    return flows
  }

  /// Only those who open connections by name; a long answer comes over TCP.
  private var nameResolution: [Flow] {
    var clients = [server, backup]
    if case .cluster = spec.postgres.mode, let database { clients.append(database) }
    return (clients + monitoring.nameUsers + customMetrics.nameUsers).map { client in
      Flow(
        from: .workload(client), to: .elsewhere(spec.provides.dns), ports: [.udp(53), .tcp(53)])
    }
  }
}
