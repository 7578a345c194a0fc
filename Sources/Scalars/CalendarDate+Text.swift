extension CalendarDate: Comparable, CustomStringConvertible {
  /// Reads `2027-03-31`.
  ///
  /// Source: RFC 3339, section 5.6 (full-date).
  package init(parsing text: String) throws(ScalarError) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }),
      let year = Int(text.prefix(4)), let month = Int(text.dropFirst(5).prefix(2)),
      let day = Int(text.dropFirst(8))
    else { throw .found(text, expected: "a date like 2027-03-31") }
    let date = CalendarDate(year: year, month: month, day: day)
    // A day that does not exist counts as one of the month after.
    guard (1...12).contains(month), day >= 1,
      CalendarDate(daysSinceEpoch: date.daysSinceEpoch) == date
    else { throw .found(text, expected: "a day of the calendar") }
    self = date
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Days from another date to this one; negative when this one is earlier.
  package func days(since other: CalendarDate) -> Int { daysSinceEpoch - other.daysSinceEpoch }

  /// The day of a time in UTC.
  package init(secondsSinceEpoch seconds: Int) {
    self.init(daysSinceEpoch: seconds / 86_400)
  }

  package var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
