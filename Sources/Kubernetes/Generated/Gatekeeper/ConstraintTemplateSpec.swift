// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: gatekeeper, main branch, 2026, ConstraintTemplate spec.
package struct ConstraintTemplateSpec: NodeConvertible {
  package var crd: ConstraintTemplateCrd?
  package var targets: [ConstraintTemplateTarget]?

  package init(
    crd: ConstraintTemplateCrd? = nil,
    targets: [ConstraintTemplateTarget]? = nil
  ) {
    self.crd = crd
    self.targets = targets
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("crd", self.crd)
    fields.add("targets", self.targets)
    return fields.node
  }
}
