// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, ServiceMonitor spec.endpoints.basicAuth.
package struct ServiceMonitorBasicAuth: NodeConvertible {
  package var password: SecretKeySelector?
  package var username: SecretKeySelector?

  package init(
    password: SecretKeySelector? = nil,
    username: SecretKeySelector? = nil
  ) {
    self.password = password
    self.username = username
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("password", self.password)
    fields.add("username", self.username)
    return fields.node
  }
}
