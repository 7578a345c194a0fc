// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.plugins.
package struct ClusterPlugin: NodeConvertible {
  package var name: String
  package var enabled: Bool?
  package var isWALArchiver: Bool?
  package var parameters: StringMap<String>?

  package init(
    name: String,
    enabled: Bool? = nil,
    isWALArchiver: Bool? = nil,
    parameters: StringMap<String>? = nil
  ) {
    self.name = name
    self.enabled = enabled
    self.isWALArchiver = isWALArchiver
    self.parameters = parameters
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("name", self.name)
    fields.add("enabled", self.enabled)
    fields.add("isWALArchiver", self.isWALArchiver)
    fields.add("parameters", self.parameters)
    return fields.node
  }
}
