// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.acme.
package struct ClusterIssuerAcme: NodeConvertible {
  package var caBundle: String?
  package var disableAccountKeyGeneration: Bool?
  package var email: String?
  package var enableDurationFeature: Bool?
  @Boxed package var externalAccountBinding: ClusterIssuerExternalAccountBinding?
  package var preferredChain: String?
  package var privateKeySecretRef: ClusterIssuerKeySecretRef
  package var profile: String?
  package var server: String
  package var skipTLSVerify: Bool?
  package var solvers: [ClusterIssuerSolver]?

  package init(
    caBundle: String? = nil,
    disableAccountKeyGeneration: Bool? = nil,
    email: String? = nil,
    enableDurationFeature: Bool? = nil,
    externalAccountBinding: ClusterIssuerExternalAccountBinding? = nil,
    preferredChain: String? = nil,
    privateKeySecretRef: ClusterIssuerKeySecretRef,
    profile: String? = nil,
    server: String,
    skipTLSVerify: Bool? = nil,
    solvers: [ClusterIssuerSolver]? = nil
  ) {
    self.caBundle = caBundle
    self.disableAccountKeyGeneration = disableAccountKeyGeneration
    self.email = email
    self.enableDurationFeature = enableDurationFeature
    self.externalAccountBinding = externalAccountBinding
    self.preferredChain = preferredChain
    self.privateKeySecretRef = privateKeySecretRef
    self.profile = profile
    self.server = server
    self.skipTLSVerify = skipTLSVerify
    self.solvers = solvers
  }

  package var node: Node {
    var fields = Fields(capacity: 11)
    fields.add("caBundle", self.caBundle)
    fields.add("disableAccountKeyGeneration", self.disableAccountKeyGeneration)
    fields.add("email", self.email)
    fields.add("enableDurationFeature", self.enableDurationFeature)
    fields.add("externalAccountBinding", self.externalAccountBinding)
    fields.add("preferredChain", self.preferredChain)
    fields.add("privateKeySecretRef", self.privateKeySecretRef)
    fields.add("profile", self.profile)
    fields.add("server", self.server)
    fields.add("skipTLSVerify", self.skipTLSVerify)
    fields.add("solvers", self.solvers)
    return fields.node
  }
}
