// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: gatekeeper, main branch, 2026, ConstraintTemplate spec.targets.code.
package struct ConstraintTemplateCode: NodeConvertible {
  package var engine: String
  package var source: Node

  package init(
    engine: String,
    source: Node
  ) {
    self.engine = engine
    self.source = source
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("engine", self.engine)
    fields.add("source", self.source)
    return fields.node
  }
}
