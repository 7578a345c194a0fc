// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.aws.secretsManager.
package struct SecretStoreSecretsManager: NodeConvertible {
  package var forceDeleteWithoutRecovery: Bool?
  package var recoveryWindowInDays: Int?

  package init(
    forceDeleteWithoutRecovery: Bool? = nil,
    recoveryWindowInDays: Int? = nil
  ) {
    self.forceDeleteWithoutRecovery = forceDeleteWithoutRecovery
    self.recoveryWindowInDays = recoveryWindowInDays
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("forceDeleteWithoutRecovery", self.forceDeleteWithoutRecovery)
    fields.add("recoveryWindowInDays", self.recoveryWindowInDays)
    return fields.node
  }
}
