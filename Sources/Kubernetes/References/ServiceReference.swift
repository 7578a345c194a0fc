package import Scalars

/// A Service of the set with its named ports: what `Service.reference(ports:)` gives.
///
/// ```swift
/// let service = Service(metadata: metadata, spec: ServiceSpec(server, ports: [.http: 80]))
/// let web = service.reference(ports: ServerPort.self)
/// IngressBackend(service: web, port: .http)
/// ```
package struct ServiceReference<Port: PortSet>: Sendable {
  package let name: DNSLabel
  package let namespace: DNSLabel?
  private let numbers: [String: Int]

  init(name: DNSLabel, namespace: DNSLabel?, numbers: [String: Int]) {
    for port in Port.allCases {
      precondition(
        numbers[port.rawValue] != nil, "the Service \(name) has no port \(port.rawValue)")
    }
    self.name = name
    self.namespace = namespace
    self.numbers = numbers
  }

  /// The number that the Service itself listens on.
  package func number(of port: Port) -> Int {
    guard let number = numbers[port.rawValue] else {
      preconditionFailure("init has seen every port of the set")
    }
    return number
  }

  /// The host name for clients of the same cluster: `postgres-service.vibe-ensemble.svc`, or the
  /// name alone when the Service has no namespace.
  package var host: String { namespace.map { "\(name).\($0).svc" } ?? name.description }
}

extension ServiceSpec {
  /// Sends each named port of the workload's pods on; `ports` gives the Service's own number.
  package init<Port: PortSet>(
    _ workload: WorkloadReference<Port>, type: ServiceType? = nil, clusterIP: String? = nil,
    ports: KeyValuePairs<Port, Int>
  ) {
    self.init(
      type: type, clusterIP: clusterIP, selector: workload.podLabels,
      ports: ports.map { ServicePort($0.key, port: $0.value) })
  }
}

extension ServicePort {
  /// Sends to the port of that name; `port` nil: under the same number.
  package init(_ target: some PortSet, port: Int? = nil, nodePort: Int? = nil) {
    self.init(
      name: target.name, protocol: target.transport, port: port ?? target.number,
      targetPort: .port(target.name), nodePort: nodePort)
  }
}

extension Service {
  /// The Service for those who refer to it; a port of the set that it lacks is a mistake of ours.
  package func reference<Port: PortSet>(ports: Port.Type) -> ServiceReference<Port> {
    let pairs = (spec?.ports ?? []).compactMap { port in
      port.name.map { ($0.description, port.port) }
    }
    return ServiceReference(
      name: metadata.requiredLabel, namespace: metadata.namespace,
      numbers: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
  }
}

extension IngressBackend {
  /// A named port of a Service in the Ingress's own namespace.
  package init<Port: PortSet>(service: ServiceReference<Port>, port: Port) {
    self.init(
      service: IngressServiceBackend(
        name: service.name.description, port: ServiceBackendPort(name: port.name)))
  }
}

extension APIServiceReference {
  /// The Service that answers for an API group.
  package init<Port: PortSet>(service: ServiceReference<Port>, port: Port) {
    self.init(
      name: service.name.description, namespace: service.namespace?.description,
      port: service.number(of: port))
  }
}
