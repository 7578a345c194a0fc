// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.muteTimeIntervals.timeIntervals.daysOfMonth.
package struct AlertmanagerConfigDaysOfMonth: NodeConvertible {
  package var end: Int?
  package var start: Int?

  package init(
    end: Int? = nil,
    start: Int? = nil
  ) {
    self.end = end
    self.start = start
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("end", self.end)
    fields.add("start", self.start)
    return fields.node
  }
}
