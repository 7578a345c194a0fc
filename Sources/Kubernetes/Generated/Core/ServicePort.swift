// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ServicePort.
package struct ServicePort: NodeConvertible {
  package internal(set) var name: PortName?
  package internal(set) var `protocol`: TransportProtocol?
  package internal(set) var port: Int
  package internal(set) var targetPort: IntOrString?
  package internal(set) var nodePort: Int?
  package internal(set) var appProtocol: String?

  init(
    name: PortName? = nil,
    `protocol`: TransportProtocol? = nil,
    port: Int,
    targetPort: IntOrString? = nil,
    nodePort: Int? = nil,
    appProtocol: String? = nil
  ) {
    self.name = name
    self.`protocol` = `protocol`
    self.port = port
    self.targetPort = targetPort
    self.nodePort = nodePort
    self.appProtocol = appProtocol
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("name", self.name)
    fields.add("protocol", self.`protocol`)
    fields.add("port", self.port)
    fields.add("targetPort", self.targetPort)
    fields.add("nodePort", self.nodePort)
    fields.add("appProtocol", self.appProtocol)
    return fields.node
  }
}
