// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: keda, main branch, 2026, ScaledObject spec.scaleTargetRef.
package struct ScaledObjectScaleTargetRef: NodeConvertible {
  package internal(set) var apiVersion: String?
  package internal(set) var kind: String?
  package internal(set) var name: String
  package internal(set) var envSourceContainerName: String?

  init(
    apiVersion: String? = nil,
    kind: String? = nil,
    name: String,
    envSourceContainerName: String? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.name = name
    self.envSourceContainerName = envSourceContainerName
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiVersion", self.apiVersion)
    fields.add("kind", self.kind)
    fields.add("name", self.name)
    fields.add("envSourceContainerName", self.envSourceContainerName)
    return fields.node
  }
}
