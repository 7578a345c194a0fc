// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.aws.auth.secretRef.accessKeyIDSecretRef.
package struct SecretStoreAccessKeyIDSecretRef: NodeConvertible {
  package var name: String?
  package var namespace: String?
  package var key: String?

  package init(
    name: String? = nil,
    namespace: String? = nil,
    key: String? = nil
  ) {
    self.name = name
    self.namespace = namespace
    self.key = key
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("name", self.name)
    fields.add("namespace", self.namespace)
    fields.add("key", self.key)
    return fields.node
  }
}
