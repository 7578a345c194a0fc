// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.slackConfigs.actions.confirm.
package struct AlertmanagerConfigConfirm: NodeConvertible {
  package var dismissText: String?
  package var okText: String?
  package var text: String
  package var title: String?

  package init(
    dismissText: String? = nil,
    okText: String? = nil,
    text: String,
    title: String? = nil
  ) {
    self.dismissText = dismissText
    self.okText = okText
    self.text = text
    self.title = title
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("dismissText", self.dismissText)
    fields.add("okText", self.okText)
    fields.add("text", self.text)
    fields.add("title", self.title)
    return fields.node
  }
}
