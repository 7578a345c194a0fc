// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.aws.sessionTags.
package struct SecretStoreSessionTag: NodeConvertible {
  package var key: String
  package var value: String

  package init(
    key: String,
    value: String
  ) {
    self.key = key
    self.value = value
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("key", self.key)
    fields.add("value", self.value)
    return fields.node
  }
}
