// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: sealed-secrets, main branch, 2026, SealedSecret.
package struct SealedSecret: KubernetesObject {
  package static var apiVersion: String { "bitnami.com/v1alpha1" }
  package static var kind: String { "SealedSecret" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var spec: SealedSecretSpec

  package init(
    metadata: ObjectMeta,
    spec: SealedSecretSpec
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
