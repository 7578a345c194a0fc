// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.webhookConfigs.
package struct AlertmanagerConfigWebhookConfig: NodeConvertible {
  @Boxed package var httpConfig: AlertmanagerConfigHttpConfig?
  package var maxAlerts: Int?
  package var payload: String?
  package var sendResolved: Bool?
  package var timeout: String?
  package var url: String?
  package var urlSecret: SecretKeySelector?

  package init(
    httpConfig: AlertmanagerConfigHttpConfig? = nil,
    maxAlerts: Int? = nil,
    payload: String? = nil,
    sendResolved: Bool? = nil,
    timeout: String? = nil,
    url: String? = nil,
    urlSecret: SecretKeySelector? = nil
  ) {
    self.httpConfig = httpConfig
    self.maxAlerts = maxAlerts
    self.payload = payload
    self.sendResolved = sendResolved
    self.timeout = timeout
    self.url = url
    self.urlSecret = urlSecret
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("httpConfig", self.httpConfig)
    fields.add("maxAlerts", self.maxAlerts)
    fields.add("payload", self.payload)
    fields.add("sendResolved", self.sendResolved)
    fields.add("timeout", self.timeout)
    fields.add("url", self.url)
    fields.add("urlSecret", self.urlSecret)
    return fields.node
  }
}
