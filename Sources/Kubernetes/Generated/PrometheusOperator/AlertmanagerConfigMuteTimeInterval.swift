// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.muteTimeIntervals.
package struct AlertmanagerConfigMuteTimeInterval: NodeConvertible {
  package var name: String
  package var timeIntervals: [AlertmanagerConfigTimeInterval]?

  package init(
    name: String,
    timeIntervals: [AlertmanagerConfigTimeInterval]? = nil
  ) {
    self.name = name
    self.timeIntervals = timeIntervals
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("timeIntervals", self.timeIntervals)
    return fields.node
  }
}
