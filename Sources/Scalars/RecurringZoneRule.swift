/// The footer of a zone file: what holds in every year after the listed changes.
///
/// Source: POSIX.1-2017, section 8.3, variable TZ, as RFC 9636, section 3.3, extends it.
struct RecurringZoneRule: Sendable {
  /// Seconds east of UTC.
  private let standard: Int
  private let summer: Summer?

  private struct Summer {
    var offset: Int
    var start: YearlyMoment
    var end: YearlyMoment
  }

  /// A day of each year with a wall-clock time.
  private struct YearlyMoment {
    enum Day {
      /// 1 to 365, February 29 never counted.
      case julian(Int)
      /// 0 to 365.
      case ordinal(Int)
      /// Week 5 is the last one.
      case weekday(month: Int, week: Int, day: Int)
    }
    var day: Day
    /// May be negative or above a day.
    var seconds = 7200
  }

  /// Nil when the footer is empty.
  ///
  /// It stands between two line feeds.
  init?(footer: ArraySlice<UInt8>) throws(ScalarError) {
    let text = String(decoding: footer, as: UTF8.self)
    var cursor = Substring(text).dropFirst()[...]
    if let end = cursor.firstIndex(of: "\n") { cursor = cursor[..<end] }
    guard !cursor.isEmpty else { return nil }
    let failure = ScalarError.found(
      text, expected: "a recurring rule like CET-1CEST,M3.5.0,M10.5.0/3")
    guard Self.skipName(&cursor), let west = Self.time(&cursor) else { throw failure }
    standard = -west
    guard !cursor.isEmpty else {
      summer = nil
      return
    }
    guard Self.skipName(&cursor) else { throw failure }
    let summerWest = cursor.first == "," ? west - 3600 : Self.time(&cursor)
    guard let summerWest, let start = Self.moment(&cursor), let end = Self.moment(&cursor) else {
      throw failure
    }
    summer = Summer(offset: -summerWest, start: start, end: end)
  }

  func offset(at time: UnixTime) -> Int {
    guard let summer else { return standard }
    let year = CalendarDate(daysSinceEpoch: UnixTime.day(of: time.seconds + standard)).year
    let start = Self.seconds(of: summer.start, in: year) - standard
    let end = Self.seconds(of: summer.end, in: year) - summer.offset
    // South of the equator summer spans the new year.
    let isSummer =
      start < end
      ? (start..<end).contains(time.seconds) : !(end..<start).contains(time.seconds)
    return isSummer ? summer.offset : standard
  }

  /// Wall-clock seconds since the epoch.
  private static func seconds(of moment: YearlyMoment, in year: Int) -> Int {
    let january = CalendarDate(year: year, month: 1, day: 1).daysSinceEpoch
    let day: Int
    switch moment.day {
    case .julian(let number):
      let isLeap = CalendarDate(daysSinceEpoch: january + 59).month == 2
      day = january + number - 1 + (isLeap && number >= 60 ? 1 : 0)
    case .ordinal(let number):
      day = january + number
    case .weekday(let month, let week, let weekday):
      let first = CalendarDate(year: year, month: month, day: 1)
      var date = first.daysSinceEpoch + (weekday - first.weekday + 7) % 7 + 7 * (week - 1)
      if CalendarDate(daysSinceEpoch: date).month != month { date -= 7 }
      day = date
    }
    return day * UnixTime.secondsPerDay + moment.seconds
  }

  /// Letters, or anything between angle brackets.
  private static func skipName(_ cursor: inout Substring) -> Bool {
    if cursor.first == "<" {
      guard let end = cursor.firstIndex(of: ">") else { return false }
      cursor = cursor[cursor.index(after: end)...]
      return true
    }
    let name = cursor.prefix(while: \.isLetter)
    cursor = cursor[name.endIndex...]
    return name.count >= 3
  }

  /// Hours, with minutes and seconds if they are written: `-3:30`.
  private static func time(_ cursor: inout Substring) -> Int? {
    var sign = 1
    if let first = cursor.first, first == "-" || first == "+" {
      sign = first == "-" ? -1 : 1
      cursor = cursor.dropFirst()
    }
    var total = 0
    var unit = 3600
    while true {
      guard let value = number(&cursor) else { return nil }
      total += value * unit
      unit /= 60
      guard cursor.first == ":", unit > 0 else { return sign * total }
      cursor = cursor.dropFirst()
    }
  }

  private static func number(_ cursor: inout Substring) -> Int? {
    let digits = cursor.prefix { $0.isASCII && $0.isNumber }
    cursor = cursor[digits.endIndex...]
    return digits.plainNumber
  }

  private static func moment(_ cursor: inout Substring) -> YearlyMoment? {
    guard cursor.first == "," else { return nil }
    cursor = cursor.dropFirst()
    guard let day = day(&cursor) else { return nil }
    guard cursor.first == "/" else { return YearlyMoment(day: day) }
    cursor = cursor.dropFirst()
    return time(&cursor).map { YearlyMoment(day: day, seconds: $0) }
  }

  private static func day(_ cursor: inout Substring) -> YearlyMoment.Day? {
    if cursor.first == "J" {
      cursor = cursor.dropFirst()
      return number(&cursor).map(YearlyMoment.Day.julian)
    }
    guard cursor.first == "M" else { return number(&cursor).map(YearlyMoment.Day.ordinal) }
    var values: [Int] = []
    for _ in 0..<3 {
      cursor = cursor.dropFirst()
      guard let value = number(&cursor) else { return nil }
      values.append(value)
    }
    guard (1...12).contains(values[0]), (1...5).contains(values[1]), (0...6).contains(values[2])
    else { return nil }
    return .weekday(month: values[0], week: values[1], day: values[2])
  }
}
