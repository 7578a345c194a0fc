// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.muteTimeIntervals.timeIntervals.
package struct AlertmanagerConfigTimeInterval: NodeConvertible {
  package var daysOfMonth: [AlertmanagerConfigDaysOfMonth]?
  package var months: [String]?
  package var times: [AlertmanagerConfigTime]?
  package var weekdays: [String]?
  package var years: [String]?

  package init(
    daysOfMonth: [AlertmanagerConfigDaysOfMonth]? = nil,
    months: [String]? = nil,
    times: [AlertmanagerConfigTime]? = nil,
    weekdays: [String]? = nil,
    years: [String]? = nil
  ) {
    self.daysOfMonth = daysOfMonth
    self.months = months
    self.times = times
    self.weekdays = weekdays
    self.years = years
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("daysOfMonth", self.daysOfMonth)
    fields.add("months", self.months)
    fields.add("times", self.times)
    fields.add("weekdays", self.weekdays)
    fields.add("years", self.years)
    return fields.node
  }
}
