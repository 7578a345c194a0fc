// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.auth.
package struct SecretStoreVaultAuth: NodeConvertible {
  package var namespace: String?
  @Boxed package var appRole: SecretStoreAppRole?
  @Boxed package var cert: SecretStoreCert?
  @Boxed package var gcp: SecretStoreGcp?
  @Boxed package var iam: SecretStoreIam?
  @Boxed package var jwt: SecretStoreAuthJwt?
  @Boxed package var kubernetes: SecretStoreKubernetes?
  @Boxed package var ldap: SecretStoreLdap?
  @Boxed package var tokenSecretRef: SecretStoreAccessKeyIDSecretRef?
  @Boxed package var userPass: SecretStoreUserPass?

  package init(
    namespace: String? = nil,
    appRole: SecretStoreAppRole? = nil,
    cert: SecretStoreCert? = nil,
    gcp: SecretStoreGcp? = nil,
    iam: SecretStoreIam? = nil,
    jwt: SecretStoreAuthJwt? = nil,
    kubernetes: SecretStoreKubernetes? = nil,
    ldap: SecretStoreLdap? = nil,
    tokenSecretRef: SecretStoreAccessKeyIDSecretRef? = nil,
    userPass: SecretStoreUserPass? = nil
  ) {
    self.namespace = namespace
    self.appRole = appRole
    self.cert = cert
    self.gcp = gcp
    self.iam = iam
    self.jwt = jwt
    self.kubernetes = kubernetes
    self.ldap = ldap
    self.tokenSecretRef = tokenSecretRef
    self.userPass = userPass
  }

  package var node: Node {
    var fields = Fields(capacity: 10)
    fields.add("namespace", self.namespace)
    fields.add("appRole", self.appRole)
    fields.add("cert", self.cert)
    fields.add("gcp", self.gcp)
    fields.add("iam", self.iam)
    fields.add("jwt", self.jwt)
    fields.add("kubernetes", self.kubernetes)
    fields.add("ldap", self.ldap)
    fields.add("tokenSecretRef", self.tokenSecretRef)
    fields.add("userPass", self.userPass)
    return fields.node
  }
}
