// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: sealed-secrets, main branch, 2026, SealedSecret spec.template.
package struct SealedSecretTemplate: NodeConvertible {
  @Boxed package var metadata: SealedSecretMetadata?
  package var type: String?
  package var data: StringMap<String>?
  package var immutable: Bool?

  package init(
    metadata: SealedSecretMetadata? = nil,
    type: String? = nil,
    data: StringMap<String>? = nil,
    immutable: Bool? = nil
  ) {
    self.metadata = metadata
    self.type = type
    self.data = data
    self.immutable = immutable
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("metadata", self.metadata)
    fields.add("type", self.type)
    fields.add("data", self.data)
    fields.add("immutable", self.immutable)
    return fields.node
  }
}
