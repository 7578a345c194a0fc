// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.pagerdutyConfigs.
package struct AlertmanagerConfigPagerdutyConfig: NodeConvertible {
  package var `class`: String?
  package var client: String?
  package var clientURL: String?
  package var component: String?
  package var description: String?
  package var details: [AlertmanagerConfigHeader]?
  package var group: String?
  @Boxed package var httpConfig: AlertmanagerConfigHttpConfig?
  package var routingKey: SecretKeySelector?
  package var sendResolved: Bool?
  package var serviceKey: SecretKeySelector?
  package var severity: String?
  package var source: String?
  package var timeout: String?
  package var url: String?

  package init(
    `class`: String? = nil,
    client: String? = nil,
    clientURL: String? = nil,
    component: String? = nil,
    description: String? = nil,
    details: [AlertmanagerConfigHeader]? = nil,
    group: String? = nil,
    httpConfig: AlertmanagerConfigHttpConfig? = nil,
    routingKey: SecretKeySelector? = nil,
    sendResolved: Bool? = nil,
    serviceKey: SecretKeySelector? = nil,
    severity: String? = nil,
    source: String? = nil,
    timeout: String? = nil,
    url: String? = nil
  ) {
    self.`class` = `class`
    self.client = client
    self.clientURL = clientURL
    self.component = component
    self.description = description
    self.details = details
    self.group = group
    self.httpConfig = httpConfig
    self.routingKey = routingKey
    self.sendResolved = sendResolved
    self.serviceKey = serviceKey
    self.severity = severity
    self.source = source
    self.timeout = timeout
    self.url = url
  }

  package var node: Node {
    var fields = Fields(capacity: 15)
    fields.add("class", self.`class`)
    fields.add("client", self.client)
    fields.add("clientURL", self.clientURL)
    fields.add("component", self.component)
    fields.add("description", self.description)
    fields.add("details", self.details)
    fields.add("group", self.group)
    fields.add("httpConfig", self.httpConfig)
    fields.add("routingKey", self.routingKey)
    fields.add("sendResolved", self.sendResolved)
    fields.add("serviceKey", self.serviceKey)
    fields.add("severity", self.severity)
    fields.add("source", self.source)
    fields.add("timeout", self.timeout)
    fields.add("url", self.url)
    return fields.node
  }
}
