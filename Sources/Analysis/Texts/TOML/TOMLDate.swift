/// Dates and times of TOML.
///
/// Source: TOML 1.0.0, "Offset Date-Time" to "Local Time"; RFC 3339, section 5.6.
enum TOMLDate {
  static func isValid(_ text: String) -> Bool {
    guard let split = text.firstIndex(where: { $0 == "T" || $0 == "t" }) else {
      return isDate(text) || isTime(text[...])
    }
    return isDate(String(text[..<split])) && isTimeWithOffset(text[text.index(after: split)...])
  }

  /// `2026-11-25`.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = number(parts[0], digits: 4),
      let month = number(parts[1], digits: 2), let day = number(parts[2], digits: 2),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  /// `07:32:00.999`.
  private static func isTime(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let hour = number(parts[0], digits: 2), hour < 24,
      let minute = number(parts[1], digits: 2), minute < 60
    else { return false }
    let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard let second = number(seconds[0], digits: 2), second <= 60 else { return false }
    return seconds.count == 1
      || seconds.count == 2 && number(seconds[1], digits: seconds[1].count) != nil
        && !seconds[1].isEmpty
  }

  private static func isTimeWithOffset(_ text: Substring) -> Bool {
    if text.hasSuffix("Z") || text.hasSuffix("z") { return isTime(text.dropLast()) }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return isTime(text) }
    let offset = text[text.index(after: sign)...].split(
      separator: ":", omittingEmptySubsequences: false)
    guard offset.count == 2, let hour = number(offset[0], digits: 2), hour < 24,
      let minute = number(offset[1], digits: 2), minute < 60
    else { return false }
    return isTime(text[..<sign])
  }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    guard text.count == digits, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(text.prefix(9))
  }
}
