// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.slackConfigs.actions.
package struct AlertmanagerConfigAction: NodeConvertible {
  package var type: String
  package var name: String?
  @Boxed package var confirm: AlertmanagerConfigConfirm?
  package var style: String?
  package var text: String
  package var url: String?
  package var value: String?

  package init(
    type: String,
    name: String? = nil,
    confirm: AlertmanagerConfigConfirm? = nil,
    style: String? = nil,
    text: String,
    url: String? = nil,
    value: String? = nil
  ) {
    self.type = type
    self.name = name
    self.confirm = confirm
    self.style = style
    self.text = text
    self.url = url
    self.value = value
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("type", self.type)
    fields.add("name", self.name)
    fields.add("confirm", self.confirm)
    fields.add("style", self.style)
    fields.add("text", self.text)
    fields.add("url", self.url)
    fields.add("value", self.value)
    return fields.node
  }
}
