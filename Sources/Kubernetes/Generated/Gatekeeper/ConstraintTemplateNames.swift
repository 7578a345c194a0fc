// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: gatekeeper, main branch, 2026, ConstraintTemplate spec.crd.spec.names.
package struct ConstraintTemplateNames: NodeConvertible {
  package var kind: String?
  package var shortNames: [String]?

  package init(
    kind: String? = nil,
    shortNames: [String]? = nil
  ) {
    self.kind = kind
    self.shortNames = shortNames
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("kind", self.kind)
    fields.add("shortNames", self.shortNames)
    return fields.node
  }
}
