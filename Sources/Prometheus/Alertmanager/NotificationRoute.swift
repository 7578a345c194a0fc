import YAML
internal import Scalars

/// Which alerts go to whom, and how they are gathered.
///
/// An alert goes to the first child that matches it, or else to the route itself. Source:
/// Prometheus Alertmanager 0.28 documentation, "Configuration", `route`.
package struct NotificationRoute: Sendable {
  package var receiver: String
  package var matchers: [AlertMatcher] = []
  /// Alerts that agree in these labels are one notification; nil: as the parent.
  package var groupBy: [String]?
  /// Nil: as the parent.
  package var timing: GroupTiming?
  /// Names of intervals in which nothing is sent.
  package var mutedDuring: [String] = []
  package var children: [NotificationRoute] = []

  package init(receiver: String) {
    self.receiver = receiver
  }

  /// The route and all below it, parents first.
  package var everyRoute: [NotificationRoute] { [self] + children.flatMap(\.everyRoute) }

  var node: Node {
    var entries: [Node.Entry] = [.init("receiver", .string(receiver))]
    if !matchers.isEmpty {
      entries.append(.init("matchers", .sequence(matchers.map { .string($0.text) })))
    }
    if let groupBy { entries.append(.init("group_by", .sequence(groupBy.map(Node.string)))) }
    if let timing { entries += timing.entries }
    if !mutedDuring.isEmpty {
      entries.append(.init("mute_time_intervals", .sequence(mutedDuring.map(Node.string))))
    }
    if !children.isEmpty { entries.append(.init("routes", .sequence(children.map(\.node)))) }
    return .mapping(entries)
  }
}

/// When a group of alerts is sent.
package struct GroupTiming: Sendable {
  /// How long the first alert of a group waits for others.
  package var wait: Duration
  /// Time until news of a group are sent.
  package var interval: Duration
  /// Time until the same is said again.
  package var `repeat`: Duration

  package init(wait: Duration, interval: Duration, repeat again: Duration) {
    self.wait = wait
    self.interval = interval
    self.repeat = again
  }

  var entries: [Node.Entry] {
    [
      .init("group_wait", .string(wait.prometheusText)),
      .init("group_interval", .string(interval.prometheusText)),
      .init("repeat_interval", .string(`repeat`.prometheusText)),
    ]
  }
}
