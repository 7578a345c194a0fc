import Scalars
import TestSupport
import Testing

@Suite("CronSchedule")
struct CronScheduleTests {
  @Test(
    "accepts what the API accepts",
    arguments: [
      "0 2 * * *", "*/15 * * * *", "0 1 * * 0", "0 1 * * SUN", "5,10-20/2 0-6 1 jan-mar mon-fri",
      "0 0 29 2 *", "0 0 31 1,2 *", "0 0 30 2 mon", "@daily", "@hourly", "@weekly", "@monthly",
      "@yearly", "@annually", "@midnight", "0 0 ? * *", "3/7 * * * *",
    ])
  func accepted(text: String) throws {
    #expect(try CronSchedule(parsing: text).description == text)
  }

  @Test(
    "says what is wrong with a text",
    arguments: [
      ("", "found '' with 0 fields, expected 5: minute hour day month weekday"),
      ("0 2 * *", "found '0 2 * *' with 4 fields, expected 5: minute hour day month weekday"),
      ("60 2 * * *", "found '60', expected minute 0 to 59"),
      ("0 24 * * *", "found '24', expected hour 0 to 23"),
      ("0 0 0 * *", "found '0', expected day of month 1 to 31"),
      ("0 0 * 13 *", "found '13', expected month 1 to 12 or jan to dec"),
      ("0 0 * * 7", "found '7', expected weekday 0 to 6 or sun to sat"),
      ("*/0 * * * *", "found '*/0', expected a step of 1 or more after the '/'"),
      ("30-10 * * * *", "found '30-10', expected the smaller minute first"),
      ("1-2-3 * * * *", "found '1-2-3', expected minute 0 to 59"),
      (
        "0 0 30 2 *",
        "found '0 0 30 2 *', expected a date that exists: none of its months has such a day"
      ),
      (
        "0 0 31 4,6,9,11 *",
        "found '0 0 31 4,6,9,11 *', expected a date that exists: none of its months has such a day"
      ),
      (
        "@every 5m",
        "found '@every 5m', expected five fields or one of @yearly, @annually, @monthly, @weekly, "
          + "@daily, @midnight, @hourly"
      ),
      (
        "TZ=UTC 0 2 * * *",
        "found 'TZ=UTC 0 2 * * *', expected no time zone in the schedule: it has a field of its own"
      ),
    ])
  func refused(text: String, message: String) {
    #expect(refusal(of: text, as: CronSchedule.self) == message)
  }

  @Test("names the next occurrences in UTC")
  func nextOccurrences() {
    let backup: CronSchedule = "0 2 * * *"
    #expect(
      backup.occurrences(after: UnixTime(2026, 11, 25, 2, 0), count: 2)
        == [UnixTime(2026, 11, 26, 2, 0), UnixTime(2026, 11, 27, 2, 0)])
    let weekly: CronSchedule = "0 1 * * 0"
    #expect(weekly.next(after: UnixTime(2026, 11, 25)) == UnixTime(2026, 11, 29, 1, 0))
    let leapDay: CronSchedule = "0 0 29 2 *"
    #expect(leapDay.next(after: UnixTime(2026, 1, 1)) == UnixTime(2028, 2, 29))
    #expect(leapDay.next(after: UnixTime(2096, 3, 1)) == UnixTime(2104, 2, 29))
    let either: CronSchedule = "0 0 13 * fri"
    #expect(either.next(after: UnixTime(2026, 11, 13)) == UnixTime(2026, 11, 20))
  }

  @Test("skips the hour that a zone skips and repeats the one that it repeats")
  func clockChanges() throws {
    let berlin = try ZoneFixture.rules("Berlin")
    let daily: CronSchedule = "30 2 * * *"
    // 2026-03-29 02:00 does not exist in Berlin; 2026-10-25 02:00 to 03:00 comes twice.
    #expect(
      daily.occurrences(after: UnixTime(2026, 3, 28), count: 2, in: berlin)
        == [UnixTime(2026, 3, 28, 1, 30), UnixTime(2026, 3, 30, 0, 30)])
    #expect(
      daily.occurrences(after: UnixTime(2026, 10, 24, 12), count: 3, in: berlin)
        == [
          UnixTime(2026, 10, 25, 0, 30), UnixTime(2026, 10, 25, 1, 30),
          UnixTime(2026, 10, 26, 1, 30),
        ])
  }

  /// A schedule with random fields, and the same as a predicate on wall-clock time.
  @Test("agrees with looking at every minute", arguments: 0..<60 as Range<UInt64>)
  func agreesWithEveryMinute(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func field(_ range: ClosedRange<Int>) -> (String, Set<Int>) {
      switch Int.random(in: 0...3, using: &random) {
      case 0: return ("*", Set(range))
      case 1:
        let step = Int.random(in: 2...9, using: &random)
        return (
          "*/\(step)", Set(stride(from: range.lowerBound, through: range.upperBound, by: step))
        )
      case 2:
        let value = Int.random(in: range, using: &random)
        return ("\(value)", [value])
      default:
        let first = Int.random(in: range, using: &random)
        let last = Int.random(in: first...range.upperBound, using: &random)
        return ("\(first)-\(last)", Set(first...last))
      }
    }
    let minute = field(0...59)
    let hour = field(0...23)
    let schedule = try CronSchedule(parsing: "\(minute.0) \(hour.0) * * *")
    let zone = try ZoneFixture.rules(
      ["Berlin", "New_York", "Lord_Howe"].randomElement(using: &random) ?? "")
    let start = Int.random(in: 1_600_000_000...2_500_000_000, using: &random) / 60 * 60
    var expected: [UnixTime] = []
    for time in stride(from: start + 60, to: start + 3 * 86_400, by: 60) {
      let wallClock = time + zone.offset(at: UnixTime(time))
      if minute.1.contains(wallClock / 60 % 60), hour.1.contains(wallClock / 3600 % 24) {
        expected.append(UnixTime(time))
      }
    }
    let found = schedule.occurrences(
      after: UnixTime(start), count: min(expected.count, 40), in: zone)
    #expect(found == Array(expected.prefix(40)), "\(schedule) in \(zone)")
  }
}
