/// When a CronJob runs: five fields, or a name such as `@daily`.
///
/// Source: Kubernetes documentation, "CronJob", schedule syntax; the API parses it with
/// `github.com/robfig/cron` 3, `ParseStandard`.
package struct CronSchedule: ScalarValue {
  /// As it was written.
  package let description: String
  let minutes: CronField
  let hours: CronField
  let daysOfMonth: CronField
  let months: CronField
  /// 0 is Sunday.
  let daysOfWeek: CronField

  package init(parsing text: String) throws(ScalarError) {
    description = text
    let fields = try CronSchedule.fields(of: text)
    minutes = try CronField(fields[0], in: .minute)
    hours = try CronField(fields[1], in: .hour)
    daysOfMonth = try CronField(fields[2], in: .dayOfMonth)
    months = try CronField(fields[3], in: .month)
    daysOfWeek = try CronField(fields[4], in: .dayOfWeek)
    guard hasDay else {
      throw .found(text, expected: "a date that exists: none of its months has such a day")
    }
  }

  private static func fields(of text: String) throws(ScalarError) -> [Substring] {
    guard !text.hasPrefix("@") else {
      guard let named = names.first(where: { $0.name == text }) else {
        let known = names.map(\.name).joined(separator: ", ")
        throw .found(text, expected: "five fields or one of \(known)")
      }
      return named.fields.split(separator: " ")
    }
    guard !text.contains("=") else {
      throw .found(text, expected: "no time zone in the schedule: it has a field of its own")
    }
    let fields = text.split(separator: " ")
    guard fields.count == 5 else {
      throw ScalarError(
        "found '\(text)' with \(fields.count) fields, expected 5: minute hour day month weekday")
    }
    return fields
  }

  private static let names: [(name: String, fields: String)] = [
    ("@yearly", "0 0 1 1 *"), ("@annually", "0 0 1 1 *"), ("@monthly", "0 0 1 * *"),
    ("@weekly", "0 0 * * 0"), ("@daily", "0 0 * * *"), ("@midnight", "0 0 * * *"),
    ("@hourly", "0 * * * *"),
  ]

  /// Some month has a day that the fields name; weekdays exist in every month.
  private var hasDay: Bool {
    guard daysOfWeek.isEvery else { return true }
    return (1...12).contains { month in
      months.contains(month)
        && (1...CalendarDate.longest(month: month)).contains(where: daysOfMonth.contains)
    }
  }

  /// If both kinds of days are restricted, either may match; else both must.
  func matches(_ date: CalendarDate) -> Bool {
    guard months.contains(date.month) else { return false }
    let dayOfMonth = daysOfMonth.contains(date.day)
    let dayOfWeek = daysOfWeek.contains(date.weekday)
    return daysOfMonth.isEvery || daysOfWeek.isEvery
      ? dayOfMonth && dayOfWeek : dayOfMonth || dayOfWeek
  }
}
