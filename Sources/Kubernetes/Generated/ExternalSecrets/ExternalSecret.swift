// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret.
package struct ExternalSecret: KubernetesObject {
  package static var apiVersion: String { "external-secrets.io/v1" }
  package static var kind: String { "ExternalSecret" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  @Boxed package var spec: ExternalSecretSpec?

  package init(
    metadata: ObjectMeta,
    spec: ExternalSecretSpec? = nil
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
