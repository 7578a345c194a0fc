// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, PodMonitor spec.podMetricsEndpoints.tlsConfig.
package struct PodMonitorTlsConfig: NodeConvertible {
  @Boxed package var ca: PodMonitorCa?
  @Boxed package var cert: PodMonitorCa?
  package var insecureSkipVerify: Bool?
  package var keySecret: SecretKeySelector?
  package var maxVersion: PodMonitorMaxVersion?
  package var minVersion: PodMonitorMaxVersion?
  package var serverName: String?

  package init(
    ca: PodMonitorCa? = nil,
    cert: PodMonitorCa? = nil,
    insecureSkipVerify: Bool? = nil,
    keySecret: SecretKeySelector? = nil,
    maxVersion: PodMonitorMaxVersion? = nil,
    minVersion: PodMonitorMaxVersion? = nil,
    serverName: String? = nil
  ) {
    self.ca = ca
    self.cert = cert
    self.insecureSkipVerify = insecureSkipVerify
    self.keySecret = keySecret
    self.maxVersion = maxVersion
    self.minVersion = minVersion
    self.serverName = serverName
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("ca", self.ca)
    fields.add("cert", self.cert)
    fields.add("insecureSkipVerify", self.insecureSkipVerify)
    fields.add("keySecret", self.keySecret)
    fields.add("maxVersion", self.maxVersion)
    fields.add("minVersion", self.minVersion)
    fields.add("serverName", self.serverName)
    return fields.node
  }
}
