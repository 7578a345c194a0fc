// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.
package struct SecretStoreProvider: NodeConvertible {
  @Boxed package var aws: SecretStoreAws?
  @Boxed package var gcpsm: SecretStoreGcpsm?
  @Boxed package var vault: SecretStoreVault?

  package init(
    aws: SecretStoreAws? = nil,
    gcpsm: SecretStoreGcpsm? = nil,
    vault: SecretStoreVault? = nil
  ) {
    self.aws = aws
    self.gcpsm = gcpsm
    self.vault = vault
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("aws", self.aws)
    fields.add("gcpsm", self.gcpsm)
    fields.add("vault", self.vault)
    return fields.node
  }
}
