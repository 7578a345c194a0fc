// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.acme.externalAccountBinding.
package struct ClusterIssuerExternalAccountBinding: NodeConvertible {
  package var keyAlgorithm: ClusterIssuerKeyAlgorithm?
  package var keyID: String
  package var keySecretRef: ClusterIssuerKeySecretRef

  package init(
    keyAlgorithm: ClusterIssuerKeyAlgorithm? = nil,
    keyID: String,
    keySecretRef: ClusterIssuerKeySecretRef
  ) {
    self.keyAlgorithm = keyAlgorithm
    self.keyID = keyID
    self.keySecretRef = keySecretRef
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("keyAlgorithm", self.keyAlgorithm)
    fields.add("keyID", self.keyID)
    fields.add("keySecretRef", self.keySecretRef)
    return fields.node
  }
}
