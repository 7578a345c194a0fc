// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: gatekeeper, main branch, 2026, ConstraintTemplate spec.crd.spec.validation.
package struct ConstraintTemplateValidation: NodeConvertible {
  package var legacySchema: Bool?
  package var openAPIV3Schema: Node?

  package init(
    legacySchema: Bool? = nil,
    openAPIV3Schema: Node? = nil
  ) {
    self.legacySchema = legacySchema
    self.openAPIV3Schema = openAPIV3Schema
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("legacySchema", self.legacySchema)
    fields.add("openAPIV3Schema", self.openAPIV3Schema)
    return fields.node
  }
}
