// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.data.
package struct ExternalSecretData: NodeConvertible {
  package var secretKey: String
  package var remoteRef: ExternalSecretRemoteRef
  @Boxed package var sourceRef: ExternalSecretSourceRef?

  package init(
    secretKey: String,
    remoteRef: ExternalSecretRemoteRef,
    sourceRef: ExternalSecretSourceRef? = nil
  ) {
    self.secretKey = secretKey
    self.remoteRef = remoteRef
    self.sourceRef = sourceRef
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("secretKey", self.secretKey)
    fields.add("remoteRef", self.remoteRef)
    fields.add("sourceRef", self.sourceRef)
    return fields.node
  }
}
