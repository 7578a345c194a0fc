// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: prometheus-operator v0.93.0, ServiceMonitor spec.endpoints.
package struct ServiceMonitorEndpoint: NodeConvertible {
  package var port: PortName?
  package var targetPort: IntOrString?
  package var path: String?
  package var scheme: String?
  package var interval: Duration?
  package var scrapeTimeout: Duration?
  @Boxed package var authorization: ServiceMonitorAuthorization?
  @Boxed package var basicAuth: ServiceMonitorBasicAuth?
  package var bearerTokenFile: String?
  package var bearerTokenSecret: SecretKeySelector?
  package var enableHttp2: Bool?
  package var filterRunning: Bool?
  package var followRedirects: Bool?
  package var honorLabels: Bool?
  package var honorTimestamps: Bool?
  package var metricRelabelings: [ServiceMonitorMetricRelabeling]?
  package var noProxy: String?
  package var params: StringMap<[String]>?
  package var proxyFromEnvironment: Bool?
  package var proxyUrl: String?
  package var relabelings: [ServiceMonitorMetricRelabeling]?
  @Boxed package var tlsConfig: ServiceMonitorTlsConfig?
  package var trackTimestampsStaleness: Bool?

  package init(
    port: PortName? = nil,
    targetPort: IntOrString? = nil,
    path: String? = nil,
    scheme: String? = nil,
    interval: Duration? = nil,
    scrapeTimeout: Duration? = nil,
    authorization: ServiceMonitorAuthorization? = nil,
    basicAuth: ServiceMonitorBasicAuth? = nil,
    bearerTokenFile: String? = nil,
    bearerTokenSecret: SecretKeySelector? = nil,
    enableHttp2: Bool? = nil,
    filterRunning: Bool? = nil,
    followRedirects: Bool? = nil,
    honorLabels: Bool? = nil,
    honorTimestamps: Bool? = nil,
    metricRelabelings: [ServiceMonitorMetricRelabeling]? = nil,
    noProxy: String? = nil,
    params: StringMap<[String]>? = nil,
    proxyFromEnvironment: Bool? = nil,
    proxyUrl: String? = nil,
    relabelings: [ServiceMonitorMetricRelabeling]? = nil,
    tlsConfig: ServiceMonitorTlsConfig? = nil,
    trackTimestampsStaleness: Bool? = nil
  ) {
    self.port = port
    self.targetPort = targetPort
    self.path = path
    self.scheme = scheme
    self.interval = interval
    self.scrapeTimeout = scrapeTimeout
    self.authorization = authorization
    self.basicAuth = basicAuth
    self.bearerTokenFile = bearerTokenFile
    self.bearerTokenSecret = bearerTokenSecret
    self.enableHttp2 = enableHttp2
    self.filterRunning = filterRunning
    self.followRedirects = followRedirects
    self.honorLabels = honorLabels
    self.honorTimestamps = honorTimestamps
    self.metricRelabelings = metricRelabelings
    self.noProxy = noProxy
    self.params = params
    self.proxyFromEnvironment = proxyFromEnvironment
    self.proxyUrl = proxyUrl
    self.relabelings = relabelings
    self.tlsConfig = tlsConfig
    self.trackTimestampsStaleness = trackTimestampsStaleness
  }

  package var node: Node {
    var fields = Fields(capacity: 23)
    fields.add("port", self.port)
    fields.add("targetPort", self.targetPort)
    fields.add("path", self.path)
    fields.add("scheme", self.scheme)
    fields.add("interval", self.interval)
    fields.add("scrapeTimeout", self.scrapeTimeout)
    fields.add("authorization", self.authorization)
    fields.add("basicAuth", self.basicAuth)
    fields.add("bearerTokenFile", self.bearerTokenFile)
    fields.add("bearerTokenSecret", self.bearerTokenSecret)
    fields.add("enableHttp2", self.enableHttp2)
    fields.add("filterRunning", self.filterRunning)
    fields.add("followRedirects", self.followRedirects)
    fields.add("honorLabels", self.honorLabels)
    fields.add("honorTimestamps", self.honorTimestamps)
    fields.add("metricRelabelings", self.metricRelabelings)
    fields.add("noProxy", self.noProxy)
    fields.add("params", self.params)
    fields.add("proxyFromEnvironment", self.proxyFromEnvironment)
    fields.add("proxyUrl", self.proxyUrl)
    fields.add("relabelings", self.relabelings)
    fields.add("tlsConfig", self.tlsConfig)
    fields.add("trackTimestampsStaleness", self.trackTimestampsStaleness)
    return fields.node
  }
}
