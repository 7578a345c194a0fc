// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.QuobyteVolumeSource.
package struct QuobyteVolumeSource: NodeConvertible {
  package var group: String?
  package var registry: String
  package var tenant: String?
  package var user: String?
  package var volume: String
  package var readOnly: Bool?

  package init(
    group: String? = nil,
    registry: String,
    tenant: String? = nil,
    user: String? = nil,
    volume: String,
    readOnly: Bool? = nil
  ) {
    self.group = group
    self.registry = registry
    self.tenant = tenant
    self.user = user
    self.volume = volume
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("group", self.group)
    fields.add("registry", self.registry)
    fields.add("tenant", self.tenant)
    fields.add("user", self.user)
    fields.add("volume", self.volume)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
