// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, ServiceMonitor spec.endpoints.oauth2.
package struct ServiceMonitorOauth2: NodeConvertible {
  package var clientId: ServiceMonitorClientId
  package var clientSecret: SecretKeySelector
  package var endpointParams: StringMap<String>?
  package var noProxy: String?
  package var proxyConnectHeader: StringMap<[SecretKeySelector]>?
  package var proxyFromEnvironment: Bool?
  package var proxyUrl: String?
  package var scopes: [String]?
  @Boxed package var tlsConfig: ServiceMonitorTlsConfig?
  package var tokenUrl: String

  package init(
    clientId: ServiceMonitorClientId,
    clientSecret: SecretKeySelector,
    endpointParams: StringMap<String>? = nil,
    noProxy: String? = nil,
    proxyConnectHeader: StringMap<[SecretKeySelector]>? = nil,
    proxyFromEnvironment: Bool? = nil,
    proxyUrl: String? = nil,
    scopes: [String]? = nil,
    tlsConfig: ServiceMonitorTlsConfig? = nil,
    tokenUrl: String
  ) {
    self.clientId = clientId
    self.clientSecret = clientSecret
    self.endpointParams = endpointParams
    self.noProxy = noProxy
    self.proxyConnectHeader = proxyConnectHeader
    self.proxyFromEnvironment = proxyFromEnvironment
    self.proxyUrl = proxyUrl
    self.scopes = scopes
    self.tlsConfig = tlsConfig
    self.tokenUrl = tokenUrl
  }

  package var node: Node {
    var fields = Fields(capacity: 10)
    fields.add("clientId", self.clientId)
    fields.add("clientSecret", self.clientSecret)
    fields.add("endpointParams", self.endpointParams)
    fields.add("noProxy", self.noProxy)
    fields.add("proxyConnectHeader", self.proxyConnectHeader)
    fields.add("proxyFromEnvironment", self.proxyFromEnvironment)
    fields.add("proxyUrl", self.proxyUrl)
    fields.add("scopes", self.scopes)
    fields.add("tlsConfig", self.tlsConfig)
    fields.add("tokenUrl", self.tokenUrl)
    return fields.node
  }
}
