package import YAML
internal import Scalars

/// The configuration file of an Alertmanager.
///
/// Source: Prometheus Alertmanager 0.28 documentation, "Configuration".
package struct NotificationConfiguration: Sendable {
  /// The root of the routing tree; it takes every alert.
  package let route: NotificationRoute
  package let receivers: [Receiver]
  package let inhibitions: [Inhibition]
  package let muteIntervals: [MuteInterval]

  /// Stops if a route names a receiver or an interval that is not there.
  package init(
    route: NotificationRoute, receivers: [Receiver], inhibitions: [Inhibition],
    muteIntervals: [MuteInterval]
  ) {
    let names = receivers.map(\.name)
    precondition(Set(names).count == names.count, "two receivers have the same name")
    let intervals = muteIntervals.map(\.name)
    for route in route.everyRoute {
      precondition(names.contains(route.receiver), "there is no receiver '\(route.receiver)'")
      precondition(
        route.mutedDuring.allSatisfy(intervals.contains), "a route is muted in an unknown interval")
    }
    self.route = route
    self.receivers = receivers
    self.inhibitions = inhibitions
    self.muteIntervals = muteIntervals
  }

  /// The file as Alertmanager reads it.
  package var node: Node {
    var entries: [Node.Entry] = [
      .init("route", route.node), .init("receivers", .sequence(receivers.map(\.node))),
    ]
    if !inhibitions.isEmpty {
      entries.append(.init("inhibit_rules", .sequence(inhibitions.map(\.node))))
    }
    if !muteIntervals.isEmpty {
      entries.append(.init("time_intervals", .sequence(muteIntervals.map(\.node))))
    }
    return .mapping(entries)
  }
}
