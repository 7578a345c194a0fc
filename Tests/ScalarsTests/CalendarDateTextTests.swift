import Scalars
import Testing

@Suite struct CalendarDateTextTests {
  @Test("a day is read and written", arguments: ["2026-11-25", "2028-02-29", "0001-01-01"])
  func good(text: String) throws {
    #expect(try CalendarDate(parsing: text).description == text)
  }

  @Test(
    "what is no day is refused",
    arguments: [
      "", "2026-1-1", "2026-13-01", "2026-00-10", "2026-02-30", "2027-02-29", "2026-11-31",
      "20261125", "2026-11-25T00:00:00Z", "26-11-2025", "2026-11-0x", "+026-11-01",
    ])
  func bad(text: String) {
    #expect(throws: ScalarError.self) { try CalendarDate(parsing: text) }
  }

  @Test("days are counted over the ends of months and years")
  func days() throws {
    let date = try CalendarDate(parsing: "2026-11-25")
    #expect(try CalendarDate(parsing: "2026-12-01").days(since: date) == 6)
    #expect(try CalendarDate(parsing: "2027-11-25").days(since: date) == 365)
    #expect(try CalendarDate(parsing: "2026-11-24").days(since: date) == -1)
    #expect(try CalendarDate(parsing: "2026-11-24") < date)
    #expect(CalendarDate(secondsSinceEpoch: 1_795_564_800).description == "2026-11-25")
  }
}
