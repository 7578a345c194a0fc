// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.data.sourceRef.storeRef.
package struct ExternalSecretStoreRef: NodeConvertible {
  package var kind: ExternalSecretStoreRefKind?
  package var name: String?

  package init(
    kind: ExternalSecretStoreRefKind? = nil,
    name: String? = nil
  ) {
    self.kind = kind
    self.name = name
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("kind", self.kind)
    fields.add("name", self.name)
    return fields.node
  }
}
