// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.VolumeDevice.
package struct VolumeDevice: NodeConvertible {
  package var name: DNSLabel
  package var devicePath: String

  package init(
    name: DNSLabel,
    devicePath: String
  ) {
    self.name = name
    self.devicePath = devicePath
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("devicePath", self.devicePath)
    return fields.node
  }
}
