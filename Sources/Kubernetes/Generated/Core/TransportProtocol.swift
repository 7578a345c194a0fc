// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ContainerPort.protocol`, `NetworkPolicyPort.protocol`, `ServicePort.protocol`.
package enum TransportProtocol: String, NodeConvertible, CaseIterable {
  case tcp = "TCP"
  case udp = "UDP"
  case sctp = "SCTP"

  package var node: Node { .string(rawValue) }
}
