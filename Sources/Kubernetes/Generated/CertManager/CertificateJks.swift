// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.keystores.jks.
package struct CertificateJks: NodeConvertible {
  package var alias: String?
  package var create: Bool
  package var password: String?
  package var passwordSecretRef: CertificatePasswordSecretRef?

  package init(
    alias: String? = nil,
    create: Bool,
    password: String? = nil,
    passwordSecretRef: CertificatePasswordSecretRef? = nil
  ) {
    self.alias = alias
    self.create = create
    self.password = password
    self.passwordSecretRef = passwordSecretRef
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("alias", self.alias)
    fields.add("create", self.create)
    fields.add("password", self.password)
    fields.add("passwordSecretRef", self.passwordSecretRef)
    return fields.node
  }
}
