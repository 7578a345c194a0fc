// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PodCertificateProjection.
package struct PodCertificateProjection: NodeConvertible {
  package var certificateChainPath: String?
  package var credentialBundlePath: String?
  package var keyPath: String?
  package var keyType: String
  package var maxExpirationSeconds: Int?
  package var signerName: String
  package var user: Int?
  package var userAnnotations: StringMap<String>?

  package init(
    certificateChainPath: String? = nil,
    credentialBundlePath: String? = nil,
    keyPath: String? = nil,
    keyType: String,
    maxExpirationSeconds: Int? = nil,
    signerName: String,
    user: Int? = nil,
    userAnnotations: StringMap<String>? = nil
  ) {
    self.certificateChainPath = certificateChainPath
    self.credentialBundlePath = credentialBundlePath
    self.keyPath = keyPath
    self.keyType = keyType
    self.maxExpirationSeconds = maxExpirationSeconds
    self.signerName = signerName
    self.user = user
    self.userAnnotations = userAnnotations
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("certificateChainPath", self.certificateChainPath)
    fields.add("credentialBundlePath", self.credentialBundlePath)
    fields.add("keyPath", self.keyPath)
    fields.add("keyType", self.keyType)
    fields.add("maxExpirationSeconds", self.maxExpirationSeconds)
    fields.add("signerName", self.signerName)
    fields.add("user", self.user)
    fields.add("userAnnotations", self.userAnnotations)
    return fields.node
  }
}
