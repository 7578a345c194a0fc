// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.slackConfigs.
package struct AlertmanagerConfigSlackConfig: NodeConvertible {
  package var apiURL: SecretKeySelector?
  package var callbackId: String?
  package var channel: String?
  package var color: String?
  package var fallback: String?
  package var footer: String?
  @Boxed package var httpConfig: AlertmanagerConfigHttpConfig?
  package var iconEmoji: String?
  package var iconURL: String?
  package var imageURL: String?
  package var linkNames: Bool?
  package var messageText: String?
  package var mrkdwnIn: [String]?
  package var pretext: String?
  package var sendResolved: Bool?
  package var shortFields: Bool?
  package var text: String?
  package var thumbURL: String?
  package var timeout: String?
  package var title: String?
  package var titleLink: String?
  package var updateMessage: Bool?
  package var username: String?

  package init(
    apiURL: SecretKeySelector? = nil,
    callbackId: String? = nil,
    channel: String? = nil,
    color: String? = nil,
    fallback: String? = nil,
    footer: String? = nil,
    httpConfig: AlertmanagerConfigHttpConfig? = nil,
    iconEmoji: String? = nil,
    iconURL: String? = nil,
    imageURL: String? = nil,
    linkNames: Bool? = nil,
    messageText: String? = nil,
    mrkdwnIn: [String]? = nil,
    pretext: String? = nil,
    sendResolved: Bool? = nil,
    shortFields: Bool? = nil,
    text: String? = nil,
    thumbURL: String? = nil,
    timeout: String? = nil,
    title: String? = nil,
    titleLink: String? = nil,
    updateMessage: Bool? = nil,
    username: String? = nil
  ) {
    self.apiURL = apiURL
    self.callbackId = callbackId
    self.channel = channel
    self.color = color
    self.fallback = fallback
    self.footer = footer
    self.httpConfig = httpConfig
    self.iconEmoji = iconEmoji
    self.iconURL = iconURL
    self.imageURL = imageURL
    self.linkNames = linkNames
    self.messageText = messageText
    self.mrkdwnIn = mrkdwnIn
    self.pretext = pretext
    self.sendResolved = sendResolved
    self.shortFields = shortFields
    self.text = text
    self.thumbURL = thumbURL
    self.timeout = timeout
    self.title = title
    self.titleLink = titleLink
    self.updateMessage = updateMessage
    self.username = username
  }

  package var node: Node {
    var fields = Fields(capacity: 23)
    fields.add("apiURL", self.apiURL)
    fields.add("callbackId", self.callbackId)
    fields.add("channel", self.channel)
    fields.add("color", self.color)
    fields.add("fallback", self.fallback)
    fields.add("footer", self.footer)
    fields.add("httpConfig", self.httpConfig)
    fields.add("iconEmoji", self.iconEmoji)
    fields.add("iconURL", self.iconURL)
    fields.add("imageURL", self.imageURL)
    fields.add("linkNames", self.linkNames)
    fields.add("messageText", self.messageText)
    fields.add("mrkdwnIn", self.mrkdwnIn)
    fields.add("pretext", self.pretext)
    fields.add("sendResolved", self.sendResolved)
    fields.add("shortFields", self.shortFields)
    fields.add("text", self.text)
    fields.add("thumbURL", self.thumbURL)
    fields.add("timeout", self.timeout)
    fields.add("title", self.title)
    fields.add("titleLink", self.titleLink)
    fields.add("updateMessage", self.updateMessage)
    fields.add("username", self.username)
    return fields.node
  }
}
