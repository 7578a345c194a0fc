// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.retrySettings.
package struct SecretStoreRetrySettings: NodeConvertible {
  package var maxRetries: Int?
  package var retryInterval: String?

  package init(
    maxRetries: Int? = nil,
    retryInterval: String? = nil
  ) {
    self.maxRetries = maxRetries
    self.retryInterval = retryInterval
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("maxRetries", self.maxRetries)
    fields.add("retryInterval", self.retryInterval)
    return fields.node
  }
}
