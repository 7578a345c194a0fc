// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, ServiceMonitor spec.endpoints.tlsConfig.
package struct ServiceMonitorTlsConfig: NodeConvertible {
  @Boxed package var ca: ServiceMonitorCa?
  package var caFile: String?
  @Boxed package var cert: ServiceMonitorCa?
  package var certFile: String?
  package var insecureSkipVerify: Bool?
  package var keyFile: String?
  package var keySecret: SecretKeySelector?
  package var maxVersion: ServiceMonitorMaxVersion?
  package var minVersion: ServiceMonitorMaxVersion?
  package var serverName: String?

  package init(
    ca: ServiceMonitorCa? = nil,
    caFile: String? = nil,
    cert: ServiceMonitorCa? = nil,
    certFile: String? = nil,
    insecureSkipVerify: Bool? = nil,
    keyFile: String? = nil,
    keySecret: SecretKeySelector? = nil,
    maxVersion: ServiceMonitorMaxVersion? = nil,
    minVersion: ServiceMonitorMaxVersion? = nil,
    serverName: String? = nil
  ) {
    self.ca = ca
    self.caFile = caFile
    self.cert = cert
    self.certFile = certFile
    self.insecureSkipVerify = insecureSkipVerify
    self.keyFile = keyFile
    self.keySecret = keySecret
    self.maxVersion = maxVersion
    self.minVersion = minVersion
    self.serverName = serverName
  }

  package var node: Node {
    var fields = Fields(capacity: 10)
    fields.add("ca", self.ca)
    fields.add("caFile", self.caFile)
    fields.add("cert", self.cert)
    fields.add("certFile", self.certFile)
    fields.add("insecureSkipVerify", self.insecureSkipVerify)
    fields.add("keyFile", self.keyFile)
    fields.add("keySecret", self.keySecret)
    fields.add("maxVersion", self.maxVersion)
    fields.add("minVersion", self.minVersion)
    fields.add("serverName", self.serverName)
    return fields.node
  }
}
