/// Finds the pods behind the hosts that texts name.
struct FlowResolver {
  private let objects: ObjectSet
  private let made: [OperatorPods]

  /// One of the ends that a host leads to, with the port there.
  struct Found {
    var destination: FlowEnd
    var port: Int
    var transport: String
    var service: NeededFlow.ServiceUse?
  }

  init(_ objects: ObjectSet, _ made: [OperatorPods]) {
    self.objects = objects
    self.made = made
  }

  /// - Parameters:
  ///   - host: as it is written.
  ///   - port: as it is written; nil: the only one of the Service.
  ///   - namespace: where the host is looked up.
  /// - Returns: the pods behind it; none when the host or the port leads nowhere that is known.
  func find(_ host: String, _ port: Int?, from namespace: String) -> [Found] {
    switch objects.target(ofHost: host, from: namespace) {
    case .service(let route, let pod): find(route, port, pod: pod)
    case .elsewhere(let namespace, let name): find(name, port, madeIn: namespace)
    case .missing, .outside: []
    }
  }

  func find(_ route: ServiceRoute, _ port: Int?, pod: String? = nil) -> [Found] {
    let ports = route.ports
    let pods = route.pods.filter { template in
      pod.map { $0.hasPrefix(template.workload.name + "-") } ?? true
    }
    // Nothing stands between a client and the pods of a headless Service, so any port will do.
    if route.isHeadless, let port {
      let transport = ports.first { $0.number == port }?.transport ?? "TCP"
      return pods.map {
        Found(
          destination: .workload($0), port: port, transport: transport,
          service: .init(name: route.service.name, port: port))
      }
    }
    guard
      let chosen = port.map({ number in ports.first { $0.number == number } })
        ?? (ports.count == 1 ? ports.first : nil)
    else { return [] }
    return pods.compactMap { pod in
      chosen.number(in: pod).map {
        Found(
          destination: .workload(pod), port: $0, transport: chosen.transport,
          service: .init(name: route.service.name, port: chosen.number))
      }
    }
  }

  /// A Service that an operator makes.
  func find(_ name: String, _ port: Int?, madeIn namespace: String) -> [Found] {
    made.filter { $0.pods.namespace == namespace }.flatMap { pods -> [Found] in
      guard let ports = pods.services[name] else { return [] }
      guard let chosen = port ?? ports.first, ports.contains(chosen) else { return [] }
      return [
        Found(
          destination: .declared(pods.pods), port: chosen, transport: "TCP",
          service: .init(name: name, port: chosen))
      ]
    }
  }
}
