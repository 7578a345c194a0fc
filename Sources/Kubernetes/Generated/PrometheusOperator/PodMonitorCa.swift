// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, PodMonitor spec.podMetricsEndpoints.tlsConfig.ca.
package struct PodMonitorCa: NodeConvertible {
  package var configMap: ConfigMapKeySelector?
  package var secret: SecretKeySelector?

  package init(
    configMap: ConfigMapKeySelector? = nil,
    secret: SecretKeySelector? = nil
  ) {
    self.configMap = configMap
    self.secret = secret
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("configMap", self.configMap)
    fields.add("secret", self.secret)
    return fields.node
  }
}
