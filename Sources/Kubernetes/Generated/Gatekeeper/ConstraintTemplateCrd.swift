// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: gatekeeper, main branch, 2026, ConstraintTemplate spec.crd.
package struct ConstraintTemplateCrd: NodeConvertible {
  @Boxed package var spec: ConstraintTemplateCrdSpec?

  package init(
    spec: ConstraintTemplateCrdSpec? = nil
  ) {
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("spec", self.spec)
    return fields.node
  }
}
