import Scalars

extension Probe {
  /// Good when the path, which begins with `/`, answers with a status of 200 to 399.
  ///
  /// `headers` nil: the kubelet sends its own only, with the pod's address as Host.
  package static func http(
    _ path: String, port: some PortSet, headers: [HTTPHeader]? = nil,
    timing: ProbeTiming = ProbeTiming()
  ) -> Probe {
    timing.applied(
      to: Probe(
        httpGet: HTTPGetAction(path: path, port: .port(port.name), httpHeaders: headers)))
  }

  /// The same over TLS; the kubelet takes any certificate.
  package static func https(
    _ path: String, port: some PortSet, timing: ProbeTiming = ProbeTiming()
  ) -> Probe {
    timing.applied(
      to: Probe(httpGet: HTTPGetAction(path: path, port: .port(port.name), scheme: .https)))
  }

  /// Good when the port accepts a connection.
  package static func tcp(port: some PortSet, timing: ProbeTiming = ProbeTiming()) -> Probe {
    timing.applied(to: Probe(tcpSocket: TCPSocketAction(port: .port(port.name))))
  }

  /// Good when the port answers gRPC's health protocol.
  package static func grpc(
    port: some PortSet, service: String? = nil, timing: ProbeTiming = ProbeTiming()
  ) -> Probe {
    timing.applied(to: Probe(grpc: GRPCAction(port: port.number, service: service)))
  }

  /// Good when the command exits with 0; no shell is involved.
  package static func exec(_ command: [String], timing: ProbeTiming = ProbeTiming()) -> Probe {
    timing.applied(to: Probe(exec: ExecAction(command: command)))
  }
}

extension LifecycleHandler {
  /// Calls a path of the container.
  package static func http(_ path: String, port: some PortSet) -> LifecycleHandler {
    LifecycleHandler(httpGet: HTTPGetAction(path: path, port: .port(port.name)))
  }

  /// Runs a command in the container.
  package static func exec(_ command: [String]) -> LifecycleHandler {
    LifecycleHandler(exec: ExecAction(command: command))
  }
}

extension ContainerPort {
  /// One port of a set.
  package init(_ port: some PortSet) {
    self.init(
      name: port.name, containerPort: port.number, protocol: port.transport)
  }
}

extension [ContainerPort] {
  /// Every port of a set, so that those who refer to one find it.
  package static func all<Port: PortSet>(_ ports: Port.Type) -> [ContainerPort] {
    Port.allCases.map(ContainerPort.init)
  }
}
