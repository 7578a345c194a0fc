// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.aws.auth.jwt.
package struct SecretStoreJwt: NodeConvertible {
  package var serviceAccountRef: SecretStoreServiceAccountRef?

  package init(
    serviceAccountRef: SecretStoreServiceAccountRef? = nil
  ) {
    self.serviceAccountRef = serviceAccountRef
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("serviceAccountRef", self.serviceAccountRef)
    return fields.node
  }
}
