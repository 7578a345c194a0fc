// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.keystores.pkcs12.
package struct CertificatePkcs12: NodeConvertible {
  package var create: Bool
  package var password: String?
  package var passwordSecretRef: CertificatePasswordSecretRef?
  package var profile: CertificateProfile?

  package init(
    create: Bool,
    password: String? = nil,
    passwordSecretRef: CertificatePasswordSecretRef? = nil,
    profile: CertificateProfile? = nil
  ) {
    self.create = create
    self.password = password
    self.passwordSecretRef = passwordSecretRef
    self.profile = profile
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("create", self.create)
    fields.add("password", self.password)
    fields.add("passwordSecretRef", self.passwordSecretRef)
    fields.add("profile", self.profile)
    return fields.node
  }
}
