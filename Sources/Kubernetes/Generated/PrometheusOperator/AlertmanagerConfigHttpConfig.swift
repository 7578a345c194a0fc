// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.pagerdutyConfigs.httpConfig.
package struct AlertmanagerConfigHttpConfig: NodeConvertible {
  @Boxed package var authorization: AlertmanagerConfigAuthorization?
  @Boxed package var basicAuth: AlertmanagerConfigBasicAuth?
  package var bearerTokenSecret: SecretKeySelector?
  package var enableHttp2: Bool?
  package var followRedirects: Bool?
  package var noProxy: String?
  package var proxyFromEnvironment: Bool?
  package var proxyURL: String?
  package var proxyUrl: String?

  package init(
    authorization: AlertmanagerConfigAuthorization? = nil,
    basicAuth: AlertmanagerConfigBasicAuth? = nil,
    bearerTokenSecret: SecretKeySelector? = nil,
    enableHttp2: Bool? = nil,
    followRedirects: Bool? = nil,
    noProxy: String? = nil,
    proxyFromEnvironment: Bool? = nil,
    proxyURL: String? = nil,
    proxyUrl: String? = nil
  ) {
    self.authorization = authorization
    self.basicAuth = basicAuth
    self.bearerTokenSecret = bearerTokenSecret
    self.enableHttp2 = enableHttp2
    self.followRedirects = followRedirects
    self.noProxy = noProxy
    self.proxyFromEnvironment = proxyFromEnvironment
    self.proxyURL = proxyURL
    self.proxyUrl = proxyUrl
  }

  package var node: Node {
    var fields = Fields(capacity: 9)
    fields.add("authorization", self.authorization)
    fields.add("basicAuth", self.basicAuth)
    fields.add("bearerTokenSecret", self.bearerTokenSecret)
    fields.add("enableHttp2", self.enableHttp2)
    fields.add("followRedirects", self.followRedirects)
    fields.add("noProxy", self.noProxy)
    fields.add("proxyFromEnvironment", self.proxyFromEnvironment)
    fields.add("proxyURL", self.proxyURL)
    fields.add("proxyUrl", self.proxyUrl)
    return fields.node
  }
}
