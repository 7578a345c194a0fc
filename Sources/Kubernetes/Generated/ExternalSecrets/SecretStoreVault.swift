// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.
package struct SecretStoreVault: NodeConvertible {
  package var namespace: String?
  @Boxed package var auth: SecretStoreVaultAuth?
  package var caBundle: String?
  package var forwardInconsistent: Bool?
  package var headers: StringMap<String>?
  package var path: String?
  package var readYourWrites: Bool?
  package var server: String
  package var version: SecretStoreVersion?

  package init(
    namespace: String? = nil,
    auth: SecretStoreVaultAuth? = nil,
    caBundle: String? = nil,
    forwardInconsistent: Bool? = nil,
    headers: StringMap<String>? = nil,
    path: String? = nil,
    readYourWrites: Bool? = nil,
    server: String,
    version: SecretStoreVersion? = nil
  ) {
    self.namespace = namespace
    self.auth = auth
    self.caBundle = caBundle
    self.forwardInconsistent = forwardInconsistent
    self.headers = headers
    self.path = path
    self.readYourWrites = readYourWrites
    self.server = server
    self.version = version
  }

  package var node: Node {
    var fields = Fields(capacity: 9)
    fields.add("namespace", self.namespace)
    fields.add("auth", self.auth)
    fields.add("caBundle", self.caBundle)
    fields.add("forwardInconsistent", self.forwardInconsistent)
    fields.add("headers", self.headers)
    fields.add("path", self.path)
    fields.add("readYourWrites", self.readYourWrites)
    fields.add("server", self.server)
    fields.add("version", self.version)
    return fields.node
  }
}
