/// A port of one end of a connection, after a Service has been resolved.
package struct NetworkTarget: Sendable {
  package var end: NetworkEnd
  package var port: Int
  /// `TCP`, `UDP` or `SCTP`.
  package var transport: String
  /// The names that the containers give to the port; nil: not known.
  package var names: Set<String>?

  package init(end: NetworkEnd, port: Int, transport: String = "TCP", names: Set<String>?) {
    self.end = end
    self.port = port
    self.transport = transport
    self.names = names
  }
}

extension ObjectSet {
  /// A port of the pods of a workload.
  package func target(
    _ pod: PodTemplate, port: Int, transport: String = "TCP"
  ) -> NetworkTarget {
    let names = pod.containers.flatMap(\.ports)
      .filter { $0.number == port && $0.transport == transport }.compactMap(\.name)
    return NetworkTarget(end: end(pod), port: port, transport: transport, names: Set(names))
  }
}
