// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.ServiceBackendPort.
package struct ServiceBackendPort: NodeConvertible {
  package internal(set) var name: PortName?
  package internal(set) var number: Int?

  init(
    name: PortName? = nil,
    number: Int? = nil
  ) {
    self.name = name
    self.number = number
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("number", self.number)
    return fields.node
  }
}
