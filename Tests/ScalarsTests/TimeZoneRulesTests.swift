import Scalars
import TestSupport
import Testing

@Suite("TimeZoneRules")
struct TimeZoneRulesTests {
  @Test(
    "know the offset before, within and after the listed changes",
    arguments: [
      ("Berlin", UnixTime(1880, 1, 1), 3208), ("Berlin", UnixTime(2026, 1, 1), 3600),
      ("Berlin", UnixTime(2026, 7, 1), 7200), ("Berlin", UnixTime(2026, 3, 29, 0, 59), 3600),
      ("Berlin", UnixTime(2026, 3, 29, 1, 0), 7200), ("Berlin", UnixTime(2026, 10, 25, 1, 0), 3600),
      ("Berlin", UnixTime(2099, 7, 1), 7200), ("Berlin", UnixTime(2099, 12, 31), 3600),
      ("New_York", UnixTime(2026, 1, 1), -18000), ("New_York", UnixTime(2080, 7, 1), -14400),
      ("Lord_Howe", UnixTime(2026, 1, 1), 39600), ("Lord_Howe", UnixTime(2026, 7, 1), 37800),
      ("Lord_Howe", UnixTime(2080, 1, 1), 39600), ("Lord_Howe", UnixTime(2080, 7, 1), 37800),
    ])
  func offsets(zone: String, time: UnixTime, expected: Int) throws {
    #expect(try ZoneFixture.rules(zone).offset(at: time) == expected)
  }

  @Test("refuse what is no compiled zone")
  func refused() throws {
    #expect(throws: ScalarError.self) { try TimeZoneRules(timeZoneFile: []) }
    #expect(throws: ScalarError.self) { try TimeZoneRules(timeZoneFile: Array("TZif2".utf8)) }
    let whole = try PackageRoot.bytes(of: "Tests/ScalarsTests/Fixtures/zoneinfo/Berlin")
    for length in stride(from: 0, to: whole.count - 40, by: 97) {
      #expect(throws: ScalarError.self) { try TimeZoneRules(timeZoneFile: Array(whole[..<length])) }
    }
  }

  @Test("UTC has no offset")
  func utc() {
    #expect(TimeZoneRules.utc.offset(at: UnixTime(2026, 7, 1)) == 0)
  }

  @Test(
    "zone names are those of the database",
    arguments: [
      ("Etc/UTC", true), ("Europe/Berlin", true), ("America/Argentina/Buenos_Aires", true),
      ("UTC", true), ("Etc/GMT+1", true), ("Local", false), ("", false), ("Europe/", false),
      ("../etc/passwd", false), ("Europe Berlin", false),
    ])
  func names(text: String, isAccepted: Bool) {
    #expect((TimeZoneName(text) != nil) == isAccepted)
  }
}
