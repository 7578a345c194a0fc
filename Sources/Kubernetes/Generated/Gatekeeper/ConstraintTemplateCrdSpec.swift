// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: gatekeeper, main branch, 2026, ConstraintTemplate spec.crd.spec.
package struct ConstraintTemplateCrdSpec: NodeConvertible {
  package var names: ConstraintTemplateNames?
  @Boxed package var validation: ConstraintTemplateValidation?

  package init(
    names: ConstraintTemplateNames? = nil,
    validation: ConstraintTemplateValidation? = nil
  ) {
    self.names = names
    self.validation = validation
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("names", self.names)
    fields.add("validation", self.validation)
    return fields.node
  }
}
