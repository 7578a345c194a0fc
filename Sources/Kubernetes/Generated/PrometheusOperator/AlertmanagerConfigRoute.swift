// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.route.
package struct AlertmanagerConfigRoute: NodeConvertible {
  package var receiver: String?
  package var groupBy: [String]?
  package var groupWait: Duration?
  package var groupInterval: Duration?
  package var repeatInterval: Duration?
  package var matchers: [AlertmanagerConfigSourceMatch]?
  package var activeTimeIntervals: [String]?
  package var `continue`: Bool?
  package var muteTimeIntervals: [String]?
  package var routes: [AlertmanagerConfigRoute]?

  package init(
    receiver: String? = nil,
    groupBy: [String]? = nil,
    groupWait: Duration? = nil,
    groupInterval: Duration? = nil,
    repeatInterval: Duration? = nil,
    matchers: [AlertmanagerConfigSourceMatch]? = nil,
    activeTimeIntervals: [String]? = nil,
    `continue`: Bool? = nil,
    muteTimeIntervals: [String]? = nil,
    routes: [AlertmanagerConfigRoute]? = nil
  ) {
    self.receiver = receiver
    self.groupBy = groupBy
    self.groupWait = groupWait
    self.groupInterval = groupInterval
    self.repeatInterval = repeatInterval
    self.matchers = matchers
    self.activeTimeIntervals = activeTimeIntervals
    self.`continue` = `continue`
    self.muteTimeIntervals = muteTimeIntervals
    self.routes = routes
  }

  package var node: Node {
    var fields = Fields(capacity: 10)
    fields.add("receiver", self.receiver)
    fields.add("groupBy", self.groupBy)
    fields.add("groupWait", self.groupWait)
    fields.add("groupInterval", self.groupInterval)
    fields.add("repeatInterval", self.repeatInterval)
    fields.add("matchers", self.matchers)
    fields.add("activeTimeIntervals", self.activeTimeIntervals)
    fields.add("continue", self.`continue`)
    fields.add("muteTimeIntervals", self.muteTimeIntervals)
    fields.add("routes", self.routes)
    return fields.node
  }
}
