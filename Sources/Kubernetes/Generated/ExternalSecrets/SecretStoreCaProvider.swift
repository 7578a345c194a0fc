// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.caProvider.
package struct SecretStoreCaProvider: NodeConvertible {
  package var type: SecretStoreType
  package var name: String
  package var namespace: String?
  package var key: String?

  package init(
    type: SecretStoreType,
    name: String,
    namespace: String? = nil,
    key: String? = nil
  ) {
    self.type = type
    self.name = name
    self.namespace = namespace
    self.key = key
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("type", self.type)
    fields.add("name", self.name)
    fields.add("namespace", self.namespace)
    fields.add("key", self.key)
    return fields.node
  }
}
