// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: gatekeeper, main branch, 2026, ConstraintTemplate spec.targets.
package struct ConstraintTemplateTarget: NodeConvertible {
  package var code: [ConstraintTemplateCode]?
  package var libs: [String]?
  package var operations: [ConstraintTemplateOperations]?
  package var rego: String?
  package var target: String?

  package init(
    code: [ConstraintTemplateCode]? = nil,
    libs: [String]? = nil,
    operations: [ConstraintTemplateOperations]? = nil,
    rego: String? = nil,
    target: String? = nil
  ) {
    self.code = code
    self.libs = libs
    self.operations = operations
    self.rego = rego
    self.target = target
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("code", self.code)
    fields.add("libs", self.libs)
    fields.add("operations", self.operations)
    fields.add("rego", self.rego)
    fields.add("target", self.target)
    return fields.node
  }
}
