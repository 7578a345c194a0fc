import Scalars
import Testing

@Suite("Duration as text")
struct DurationTextTests {
  @Test(
    "is read and written",
    arguments: [
      ("5m", "5m", "5m"), ("1h30m", "1h30m", "1h30m"), ("90s", "1m30s", "1m30s"),
      ("36h", "1d12h", "36h"), ("2w", "14d", "336h"), ("500ms", "500ms", "500ms"),
      ("0", "0s", "0s"),
      ("0s", "0s", "0s"), ("1y", "365d", "8760h"), ("1d1ms", "1d1ms", "24h1ms"),
    ])
  func texts(text: String, prometheus: String, go: String) throws {
    let duration = try Duration(parsing: text)
    #expect(duration.prometheusText == prometheus)
    #expect(duration.goText == go)
    #expect(Duration(prometheus) == duration)
    #expect(Duration(go) == duration)
  }

  @Test(
    "says what is wrong with a text",
    arguments: [
      ("", "found '', expected a duration like 90s, 5m or 1h30m"),
      ("5", "found '5', expected a duration like 90s, 5m or 1h30m"),
      ("1.5h", "found '1.5h', expected a duration like 90s, 5m or 1h30m"),
      ("-5m", "found '-5m', expected a duration like 90s, 5m or 1h30m"),
      ("5 m", "found '5 m', expected a duration like 90s, 5m or 1h30m"),
      ("5min", "found '5min', expected a duration like 90s, 5m or 1h30m"),
      ("30m1h", "found '30m1h', expected each unit once, larger units first"),
      ("1m1m", "found '1m1m', expected each unit once, larger units first"),
      ("999999999y", "found '999999999y', expected a shorter duration"),
    ])
  func refused(text: String, message: String) {
    #expect(throws: ScalarError(message)) { try Duration(parsing: text) }
  }

  @Test("gives whole seconds, rounded up")
  func wholeSeconds() {
    #expect(Duration.milliseconds(1500).wholeSeconds == 2)
    #expect(Duration.seconds(90).wholeSeconds == 90)
  }
}
