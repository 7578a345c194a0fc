internal import Glibc

/// Points in time as Go's templates print them, in UTC.
enum CalendarTime {
  /// Source: Go, package time, Time.String.
  static func text(milliseconds: Double) -> String {
    guard let date = date(milliseconds) else { return "<time out of range>" }
    let fraction = Int(milliseconds - floor(milliseconds / 1000) * 1000)
    var text =
      "\(digits(Int(date.tm_year) + 1900, 4))-\(digits(Int(date.tm_mon) + 1, 2))-"
      + "\(digits(Int(date.tm_mday), 2)) \(digits(Int(date.tm_hour), 2)):"
      + "\(digits(Int(date.tm_min), 2)):\(digits(Int(date.tm_sec), 2))"
    if fraction > 0 {
      var decimals = digits(fraction, 3)
      while decimals.hasSuffix("0") { decimals.removeLast() }
      text += "." + decimals
    }
    return text + " +0000 UTC"
  }

  /// What a method of Go's time without arguments gives as a number.
  static func part(_ name: String, milliseconds: Double) -> Int? {
    guard let date = date(milliseconds) else { return nil }
    switch name {
    case "Unix": return Int(floor(milliseconds / 1000))
    case "Year": return Int(date.tm_year) + 1900
    case "Day": return Int(date.tm_mday)
    case "Hour": return Int(date.tm_hour)
    case "Minute": return Int(date.tm_min)
    case "Second": return Int(date.tm_sec)
    case "YearDay": return Int(date.tm_yday) + 1
    default: return nil
    }
  }

  private static func date(_ milliseconds: Double) -> tm? {
    let seconds = floor(milliseconds / 1000)
    guard abs(seconds) < 1e11 else { return nil }
    var time = time_t(seconds)
    var date = tm()
    gmtime_r(&time, &date)
    return date
  }

  private static func digits(_ value: Int, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
