// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ContainerPort.
package struct ContainerPort: NodeConvertible {
  package var name: PortName?
  package var containerPort: Int
  package var `protocol`: TransportProtocol?
  package var hostIP: String?
  package var hostPort: Int?

  package init(
    name: PortName? = nil,
    containerPort: Int,
    `protocol`: TransportProtocol? = nil,
    hostIP: String? = nil,
    hostPort: Int? = nil
  ) {
    self.name = name
    self.containerPort = containerPort
    self.`protocol` = `protocol`
    self.hostIP = hostIP
    self.hostPort = hostPort
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("name", self.name)
    fields.add("containerPort", self.containerPort)
    fields.add("protocol", self.`protocol`)
    fields.add("hostIP", self.hostIP)
    fields.add("hostPort", self.hostPort)
    return fields.node
  }
}
