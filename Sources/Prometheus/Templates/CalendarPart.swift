internal import Glibc

/// A part of a date in UTC, by the function that gives it.
enum CalendarPart: String {
  case minute, hour, month, year
  case dayOfMonth = "day_of_month"
  case dayOfWeek = "day_of_week"
  case dayOfYear = "day_of_year"
  case daysInMonth = "days_in_month"

  func value(at seconds: Double) -> Double {
    guard seconds.isFinite, abs(seconds) < 1e15 else { return .nan }
    var time = time_t(seconds)
    var date = tm()
    gmtime_r(&time, &date)
    return switch self {
    case .minute: Double(date.tm_min)
    case .hour: Double(date.tm_hour)
    case .month: Double(date.tm_mon + 1)
    case .year: Double(date.tm_year + 1900)
    case .dayOfMonth: Double(date.tm_mday)
    case .dayOfWeek: Double(date.tm_wday)
    case .dayOfYear: Double(date.tm_yday + 1)
    case .daysInMonth: Double(CalendarPart.days(Int(date.tm_mon), Int(date.tm_year) + 1900))
    }
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]
  }
}
