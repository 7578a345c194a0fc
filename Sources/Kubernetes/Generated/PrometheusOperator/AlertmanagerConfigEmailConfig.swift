// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.emailConfigs.
package struct AlertmanagerConfigEmailConfig: NodeConvertible {
  package var authIdentity: String?
  package var authPassword: SecretKeySelector?
  package var authSecret: SecretKeySelector?
  package var authUsername: String?
  package var forceImplicitTLS: Bool?
  package var from: String?
  package var headers: [AlertmanagerConfigHeader]?
  package var hello: String?
  package var html: String?
  package var requireTLS: Bool?
  package var sendResolved: Bool?
  package var smarthost: String?
  package var text: String?
  package var to: String?

  package init(
    authIdentity: String? = nil,
    authPassword: SecretKeySelector? = nil,
    authSecret: SecretKeySelector? = nil,
    authUsername: String? = nil,
    forceImplicitTLS: Bool? = nil,
    from: String? = nil,
    headers: [AlertmanagerConfigHeader]? = nil,
    hello: String? = nil,
    html: String? = nil,
    requireTLS: Bool? = nil,
    sendResolved: Bool? = nil,
    smarthost: String? = nil,
    text: String? = nil,
    to: String? = nil
  ) {
    self.authIdentity = authIdentity
    self.authPassword = authPassword
    self.authSecret = authSecret
    self.authUsername = authUsername
    self.forceImplicitTLS = forceImplicitTLS
    self.from = from
    self.headers = headers
    self.hello = hello
    self.html = html
    self.requireTLS = requireTLS
    self.sendResolved = sendResolved
    self.smarthost = smarthost
    self.text = text
    self.to = to
  }

  package var node: Node {
    var fields = Fields(capacity: 14)
    fields.add("authIdentity", self.authIdentity)
    fields.add("authPassword", self.authPassword)
    fields.add("authSecret", self.authSecret)
    fields.add("authUsername", self.authUsername)
    fields.add("forceImplicitTLS", self.forceImplicitTLS)
    fields.add("from", self.from)
    fields.add("headers", self.headers)
    fields.add("hello", self.hello)
    fields.add("html", self.html)
    fields.add("requireTLS", self.requireTLS)
    fields.add("sendResolved", self.sendResolved)
    fields.add("smarthost", self.smarthost)
    fields.add("text", self.text)
    fields.add("to", self.to)
    return fields.node
  }
}
