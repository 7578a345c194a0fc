// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: gatekeeper, main branch, 2026, ConstraintTemplate.
package struct ConstraintTemplate: KubernetesObject {
  package static var apiVersion: String { "templates.gatekeeper.sh/v1" }
  package static var kind: String { "ConstraintTemplate" }
  package static var isNamespaced: Bool { false }

  package var metadata: ObjectMeta
  @Boxed package var spec: ConstraintTemplateSpec?

  package init(
    metadata: ObjectMeta,
    spec: ConstraintTemplateSpec? = nil
  ) {
    self.metadata = metadata
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("spec", self.spec)
    return fields.node
  }
}
