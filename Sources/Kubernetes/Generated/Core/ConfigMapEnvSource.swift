// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ConfigMapEnvSource.
package struct ConfigMapEnvSource: NodeConvertible {
  package internal(set) var name: String?
  package internal(set) var optional: Bool?

  init(
    name: String? = nil,
    optional: Bool? = nil
  ) {
    self.name = name
    self.optional = optional
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("optional", self.optional)
    return fields.node
  }
}
