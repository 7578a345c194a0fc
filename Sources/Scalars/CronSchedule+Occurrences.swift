extension CronSchedule {
  /// The first moment after the given one that the schedule names; nil if there is none within
  /// the next 40 years.
  ///
  /// Wall-clock times that a zone skips in spring do not occur; those that it repeats in autumn
  /// occur twice, as in the API's own scheduler.
  package func next(after time: UnixTime, in zone: TimeZoneRules = .utc) -> UnixTime? {
    let local = time.seconds + zone.offset(at: time)
    // A day earlier, since the zone's clock may have been set back since.
    var date = CalendarDate(daysSinceEpoch: UnixTime.day(of: local) - 1)
    for _ in 0..<(40 * 366) {
      if matches(date), let found = occurrences(on: date, in: zone).first(where: { $0 > time }) {
        return found
      }
      date = date.next
    }
    return nil
  }

  /// The next moments after the given one, at most `count`.
  package func occurrences(
    after time: UnixTime, count: Int, in zone: TimeZoneRules = .utc
  ) -> [UnixTime] {
    var found: [UnixTime] = []
    var last = time
    while found.count < count, let time = next(after: last, in: zone) {
      found.append(time)
      last = time
    }
    return found
  }

  private func occurrences(on date: CalendarDate, in zone: TimeZoneRules) -> [UnixTime] {
    let midnight = date.daysSinceEpoch * UnixTime.secondsPerDay
    // Offsets that hold anywhere near the day; a zone changes its clock at most once in it.
    let offsets = Set([-1, 0, 1, 2].map { zone.offset(at: UnixTime(midnight + $0 * 86_400)) })
    var found: [UnixTime] = []
    for hour in 0..<24 where hours.contains(hour) {
      for minute in 0..<60 where minutes.contains(minute) {
        for offset in offsets {
          let time = UnixTime(midnight + hour * 3600 + minute * 60 - offset)
          if zone.offset(at: time) == offset { found.append(time) }
        }
      }
    }
    return found.sorted()
  }
}
