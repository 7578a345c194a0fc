// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: keda, main branch, 2026, ScaledObject spec.triggers.authenticationRef.
package struct ScaledObjectAuthenticationRef: NodeConvertible {
  package var kind: ScaledObjectKind?
  package var name: String

  package init(
    kind: ScaledObjectKind? = nil,
    name: String
  ) {
    self.kind = kind
    self.name = name
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("kind", self.kind)
    fields.add("name", self.name)
    return fields.node
  }
}
