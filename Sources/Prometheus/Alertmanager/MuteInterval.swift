import YAML

/// A recurring time in which routes may be mute.
///
/// Source: Prometheus Alertmanager 0.28 documentation, "Configuration", `time_interval`.
package struct MuteInterval: Sendable {
  package var name: String
  /// `monday` or `monday:friday`; empty: every day.
  package var weekdays: [String]
  /// `HH:MM`; the end is not part of the interval.
  package var start: String
  package var end: String
  /// A name of the time zone database.
  package var timeZone: String

  package init(name: String, weekdays: [String], start: String, end: String, timeZone: String) {
    self.name = name
    self.weekdays = weekdays
    self.start = start
    self.end = end
    self.timeZone = timeZone
  }

  var node: Node {
    var entries: [Node.Entry] = [
      .init(
        "times",
        .sequence([
          .mapping([.init("start_time", .string(start)), .init("end_time", .string(end))])
        ]))
    ]
    if !weekdays.isEmpty {
      entries.append(.init("weekdays", .sequence(weekdays.map(Node.string))))
    }
    entries.append(.init("location", .string(timeZone)))
    return .mapping([
      .init("name", .string(name)), .init("time_intervals", .sequence([.mapping(entries)])),
    ])
  }
}
