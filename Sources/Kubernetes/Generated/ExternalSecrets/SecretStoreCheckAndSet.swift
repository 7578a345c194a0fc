// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.checkAndSet.
package struct SecretStoreCheckAndSet: NodeConvertible {
  package var required: Bool?

  package init(
    required: Bool? = nil
  ) {
    self.required = required
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("required", self.required)
    return fields.node
  }
}
