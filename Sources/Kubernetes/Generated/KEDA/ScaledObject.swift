// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: keda, main branch, 2026, ScaledObject.
package struct ScaledObject: KubernetesObject {
  package static var apiVersion: String { "keda.sh/v1alpha1" }
  package static var kind: String { "ScaledObject" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var spec: ScaledObjectSpec

  package init(
    metadata: ObjectMeta,
    spec: ScaledObjectSpec
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
