// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.
package struct ExternalSecretSpec: NodeConvertible {
  package var refreshInterval: Duration?
  package var secretStoreRef: ExternalSecretStoreRef?
  @Boxed package var target: ExternalSecretTarget?
  package var data: [ExternalSecretData]?
  package var dataFrom: [ExternalSecretDataFrom]?
  package var refreshPolicy: ExternalSecretRefreshPolicy?
  package var syncWindows: ExternalSecretSyncWindows?

  package init(
    refreshInterval: Duration? = nil,
    secretStoreRef: ExternalSecretStoreRef? = nil,
    target: ExternalSecretTarget? = nil,
    data: [ExternalSecretData]? = nil,
    dataFrom: [ExternalSecretDataFrom]? = nil,
    refreshPolicy: ExternalSecretRefreshPolicy? = nil,
    syncWindows: ExternalSecretSyncWindows? = nil
  ) {
    self.refreshInterval = refreshInterval
    self.secretStoreRef = secretStoreRef
    self.target = target
    self.data = data
    self.dataFrom = dataFrom
    self.refreshPolicy = refreshPolicy
    self.syncWindows = syncWindows
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("refreshInterval", self.refreshInterval)
    fields.add("secretStoreRef", self.secretStoreRef)
    fields.add("target", self.target)
    fields.add("data", self.data)
    fields.add("dataFrom", self.dataFrom)
    fields.add("refreshPolicy", self.refreshPolicy)
    fields.add("syncWindows", self.syncWindows)
    return fields.node
  }
}
