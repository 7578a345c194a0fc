// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.
package struct AlertmanagerConfigSpec: NodeConvertible {
  @Boxed package var route: AlertmanagerConfigRoute?
  package var receivers: [AlertmanagerConfigReceiver]?
  package var inhibitRules: [AlertmanagerConfigInhibitRule]?
  package var muteTimeIntervals: [AlertmanagerConfigMuteTimeInterval]?

  package init(
    route: AlertmanagerConfigRoute? = nil,
    receivers: [AlertmanagerConfigReceiver]? = nil,
    inhibitRules: [AlertmanagerConfigInhibitRule]? = nil,
    muteTimeIntervals: [AlertmanagerConfigMuteTimeInterval]? = nil
  ) {
    self.route = route
    self.receivers = receivers
    self.inhibitRules = inhibitRules
    self.muteTimeIntervals = muteTimeIntervals
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("route", self.route)
    fields.add("receivers", self.receivers)
    fields.add("inhibitRules", self.inhibitRules)
    fields.add("muteTimeIntervals", self.muteTimeIntervals)
    return fields.node
  }
}
