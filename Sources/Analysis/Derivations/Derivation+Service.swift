import Kubernetes

extension Derivation {
  /// Where the ports of a Service lead in the pods behind it.
  static func ports(_ route: ServiceRoute) -> Derivation {
    let rows = route.ports.flatMap { port in
      route.pods.map { pod -> [String] in
        let number = port.number(in: pod)
        let declared = pod.containers.flatMap(\.ports).first { $0.number == number }
        let target = number.map { "port \($0)" + (declared?.name.map { " (\($0))" } ?? "") }
        return [
          "\(port.number)/\(port.transport)", "targetPort \(port.target)", pod.description,
          target.map { $0 + (declared == nil ? ", not declared" : "") }
            ?? "no port '\(port.target)'",
        ]
      }
    }
    return Derivation(
      "ports of \(route.service.identity)", rows,
      conclusion: rows.isEmpty ? "no pod is behind it, so they lead nowhere" : nil)
  }
}

extension ObjectSet {
  /// The Services that an object has to do with: itself, or those before its pods.
  func routes(of object: Member) -> [ServiceRoute] {
    services.filter { route in
      route.service === object || route.pods.contains { $0.workload === object }
    }
  }
}
