// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.
package struct SecretStoreSpec: NodeConvertible {
  package var conditions: [SecretStoreCondition]?
  package var controller: String?
  package var provider: SecretStoreProvider
  package var refreshInterval: IntOrString?
  package var retrySettings: SecretStoreRetrySettings?

  package init(
    conditions: [SecretStoreCondition]? = nil,
    controller: String? = nil,
    provider: SecretStoreProvider,
    refreshInterval: IntOrString? = nil,
    retrySettings: SecretStoreRetrySettings? = nil
  ) {
    self.conditions = conditions
    self.controller = controller
    self.provider = provider
    self.refreshInterval = refreshInterval
    self.retrySettings = retrySettings
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("conditions", self.conditions)
    fields.add("controller", self.controller)
    fields.add("provider", self.provider)
    fields.add("refreshInterval", self.refreshInterval)
    fields.add("retrySettings", self.retrySettings)
    return fields.node
  }
}
