// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.slackConfigs.fields.
package struct AlertmanagerConfigField: NodeConvertible {
  package var short: Bool?
  package var title: String
  package var value: String

  package init(
    short: Bool? = nil,
    title: String,
    value: String
  ) {
    self.short = short
    self.title = title
    self.value = value
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("short", self.short)
    fields.add("title", self.title)
    fields.add("value", self.value)
    return fields.node
  }
}
