// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.muteTimeIntervals.timeIntervals.times.
package struct AlertmanagerConfigTime: NodeConvertible {
  package var endTime: String?
  package var startTime: String?

  package init(
    endTime: String? = nil,
    startTime: String? = nil
  ) {
    self.endTime = endTime
    self.startTime = startTime
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("endTime", self.endTime)
    fields.add("startTime", self.startTime)
    return fields.node
  }
}
