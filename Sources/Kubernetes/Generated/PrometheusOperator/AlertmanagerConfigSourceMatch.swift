// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.inhibitRules.sourceMatch.
package struct AlertmanagerConfigSourceMatch: NodeConvertible {
  package var name: String
  package var matchType: AlertmanagerConfigMatchType?
  package var regex: Bool?
  package var value: String?

  package init(
    name: String,
    matchType: AlertmanagerConfigMatchType? = nil,
    regex: Bool? = nil,
    value: String? = nil
  ) {
    self.name = name
    self.matchType = matchType
    self.regex = regex
    self.value = value
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("name", self.name)
    fields.add("matchType", self.matchType)
    fields.add("regex", self.regex)
    fields.add("value", self.value)
    return fields.node
  }
}
