/// Seconds since 1970-01-01 00:00:00 UTC, without leap seconds.
package struct UnixTime: Sendable, Hashable, Comparable {
  package var seconds: Int

  package init(_ seconds: Int) {
    self.seconds = seconds
  }

  /// A moment by its date and time of day in UTC.
  package init(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0) {
    let date = CalendarDate(year: year, month: month, day: day)
    seconds = date.daysSinceEpoch * UnixTime.secondsPerDay + hour * 3600 + minute * 60
  }

  package static func < (left: UnixTime, right: UnixTime) -> Bool { left.seconds < right.seconds }

  static let secondsPerDay = 86_400

  /// Number of the day since 1970-01-01 that the second lies in.
  static func day(of seconds: Int) -> Int {
    seconds >= 0 ? seconds / secondsPerDay : -((-seconds + secondsPerDay - 1) / secondsPerDay)
  }
}
