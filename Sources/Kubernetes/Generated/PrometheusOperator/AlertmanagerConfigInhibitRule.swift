// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.inhibitRules.
package struct AlertmanagerConfigInhibitRule: NodeConvertible {
  package var equal: [String]?
  package var sourceMatch: [AlertmanagerConfigSourceMatch]?
  package var targetMatch: [AlertmanagerConfigSourceMatch]?

  package init(
    equal: [String]? = nil,
    sourceMatch: [AlertmanagerConfigSourceMatch]? = nil,
    targetMatch: [AlertmanagerConfigSourceMatch]? = nil
  ) {
    self.equal = equal
    self.sourceMatch = sourceMatch
    self.targetMatch = targetMatch
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("equal", self.equal)
    fields.add("sourceMatch", self.sourceMatch)
    fields.add("targetMatch", self.targetMatch)
    return fields.node
  }
}
