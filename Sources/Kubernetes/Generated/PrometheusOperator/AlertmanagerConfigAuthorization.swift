// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.pagerdutyConfigs.httpConfig.authorization.
package struct AlertmanagerConfigAuthorization: NodeConvertible {
  package var type: String?
  package var credentials: SecretKeySelector?

  package init(
    type: String? = nil,
    credentials: SecretKeySelector? = nil
  ) {
    self.type = type
    self.credentials = credentials
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("type", self.type)
    fields.add("credentials", self.credentials)
    return fields.node
  }
}
