// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: prometheus-operator v0.93.0, PodMonitor spec.podMetricsEndpoints.
package struct PodMonitorPodMetricsEndpoint: NodeConvertible {
  @Boxed package var authorization: PodMonitorAuthorization?
  @Boxed package var basicAuth: PodMonitorBasicAuth?
  package var bearerTokenSecret: SecretKeySelector?
  package var enableHttp2: Bool?
  package var filterRunning: Bool?
  package var followRedirects: Bool?
  package var honorLabels: Bool?
  package var honorTimestamps: Bool?
  package var interval: Duration?
  package var metricRelabelings: [PodMonitorMetricRelabeling]?
  package var noProxy: String?
  package var params: StringMap<[String]>?
  package var path: String?
  package var port: PortName?
  package var portNumber: Int?
  package var proxyFromEnvironment: Bool?
  package var proxyUrl: String?
  package var relabelings: [PodMonitorMetricRelabeling]?
  package var scheme: String?
  package var scrapeTimeout: Duration?
  package var targetPort: IntOrString?
  @Boxed package var tlsConfig: PodMonitorTlsConfig?
  package var trackTimestampsStaleness: Bool?

  package init(
    authorization: PodMonitorAuthorization? = nil,
    basicAuth: PodMonitorBasicAuth? = nil,
    bearerTokenSecret: SecretKeySelector? = nil,
    enableHttp2: Bool? = nil,
    filterRunning: Bool? = nil,
    followRedirects: Bool? = nil,
    honorLabels: Bool? = nil,
    honorTimestamps: Bool? = nil,
    interval: Duration? = nil,
    metricRelabelings: [PodMonitorMetricRelabeling]? = nil,
    noProxy: String? = nil,
    params: StringMap<[String]>? = nil,
    path: String? = nil,
    port: PortName? = nil,
    portNumber: Int? = nil,
    proxyFromEnvironment: Bool? = nil,
    proxyUrl: String? = nil,
    relabelings: [PodMonitorMetricRelabeling]? = nil,
    scheme: String? = nil,
    scrapeTimeout: Duration? = nil,
    targetPort: IntOrString? = nil,
    tlsConfig: PodMonitorTlsConfig? = nil,
    trackTimestampsStaleness: Bool? = nil
  ) {
    self.authorization = authorization
    self.basicAuth = basicAuth
    self.bearerTokenSecret = bearerTokenSecret
    self.enableHttp2 = enableHttp2
    self.filterRunning = filterRunning
    self.followRedirects = followRedirects
    self.honorLabels = honorLabels
    self.honorTimestamps = honorTimestamps
    self.interval = interval
    self.metricRelabelings = metricRelabelings
    self.noProxy = noProxy
    self.params = params
    self.path = path
    self.port = port
    self.portNumber = portNumber
    self.proxyFromEnvironment = proxyFromEnvironment
    self.proxyUrl = proxyUrl
    self.relabelings = relabelings
    self.scheme = scheme
    self.scrapeTimeout = scrapeTimeout
    self.targetPort = targetPort
    self.tlsConfig = tlsConfig
    self.trackTimestampsStaleness = trackTimestampsStaleness
  }

  package var node: Node {
    var fields = Fields(capacity: 23)
    fields.add("authorization", self.authorization)
    fields.add("basicAuth", self.basicAuth)
    fields.add("bearerTokenSecret", self.bearerTokenSecret)
    fields.add("enableHttp2", self.enableHttp2)
    fields.add("filterRunning", self.filterRunning)
    fields.add("followRedirects", self.followRedirects)
    fields.add("honorLabels", self.honorLabels)
    fields.add("honorTimestamps", self.honorTimestamps)
    fields.add("interval", self.interval)
    fields.add("metricRelabelings", self.metricRelabelings)
    fields.add("noProxy", self.noProxy)
    fields.add("params", self.params)
    fields.add("path", self.path)
    fields.add("port", self.port)
    fields.add("portNumber", self.portNumber)
    fields.add("proxyFromEnvironment", self.proxyFromEnvironment)
    fields.add("proxyUrl", self.proxyUrl)
    fields.add("relabelings", self.relabelings)
    fields.add("scheme", self.scheme)
    fields.add("scrapeTimeout", self.scrapeTimeout)
    fields.add("targetPort", self.targetPort)
    fields.add("tlsConfig", self.tlsConfig)
    fields.add("trackTimestampsStaleness", self.trackTimestampsStaleness)
    return fields.node
  }
}
