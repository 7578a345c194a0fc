package import Environment
package import Kubernetes
package import Scalars

/// One kind of connection that the environment needs: who opens it, to whom, on which ports.
///
/// The policies of both ends are derived from the same flow, so that they cannot disagree.
package struct Flow: Sendable {
  package var source: FlowPeer
  package var destination: FlowPeer
  package var ports: [FlowPort]

  package init(from source: FlowPeer, to destination: FlowPeer, ports: [FlowPort]) {
    self.source = source
    self.destination = destination
    self.ports = ports
  }
}

/// One end of a flow.
package enum FlowPeer: Sendable {
  /// Pods of this environment.
  case workload(Workload)
  /// Pods of another namespace.
  case elsewhere(PodsElsewhere)
  /// Pods of the set in another namespace of the set.
  case neighbours(namespace: DNSLabel, labels: StringMap<String>)
  /// Addresses outside the cluster, without those of `except`.
  case networks([CIDR], except: [CIDR])
}

/// A port of the pod that is reached, not of a Service in front of it.
package struct FlowPort: Sendable, Hashable {
  package var number: Int
  package var transport: TransportProtocol

  package static func tcp(_ number: Int) -> FlowPort { FlowPort(number: number, transport: .tcp) }
  package static func udp(_ number: Int) -> FlowPort { FlowPort(number: number, transport: .udp) }
}
