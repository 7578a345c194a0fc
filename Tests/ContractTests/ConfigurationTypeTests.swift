import Contract
import Testing

@Suite struct ConfigurationTypeTests {
  @Test(
    "takes and normalises good values",
    arguments: [
      (ConfigurationType.integer(1...10), "07", "7"), (.boolean, "true", "true"),
      (.duration(.zero ... .seconds(9000)), "90s", "1m30s"),
      (.duration(.zero ... .seconds(9000)), "1h30m", "1h30m"),
      (.duration(.zero ... .seconds(9000)), "0s", "0s"),
      (.duration(.zero ... .seconds(9000)), "1500ms", "1s500ms"),
      (.bytes(1...2_000_000), "1048576", "1Mi"), (.bytes(1...2_000_000), "1500", "1500"),
      (.choice(["json", "text"]), "json", "json"), (.text, "0.0.0.0", "0.0.0.0"),
      (.url(schemes: ["https"]), "https://example.com/x", "https://example.com/x"),
      (.list, "a,b", "a,b"),
    ])
  func good(type: ConfigurationType, text: String, canonical: String) throws {
    #expect(try type.canonical(text) == canonical)
  }

  @Test(
    "refuses others and says what it expected",
    arguments: [
      (ConfigurationType.integer(1...10), "11", "an integer from 1 to 10"),
      (.integer(1...10), "ten", "an integer from 1 to 10"), (.boolean, "yes", "true or false"),
      (.duration(.seconds(1) ... .seconds(60)), "2m", "a duration from 1s to 1m"),
      (.duration(.seconds(1) ... .seconds(60)), "30", "a duration from 1s to 1m"),
      (.duration(.seconds(1) ... .seconds(60)), "1s1m", "a duration from 1s to 1m"),
      (.duration(.seconds(1) ... .seconds(60)), "99999999999999999d", "a duration from 1s to 1m"),
      (.bytes(1024...4096), "1", "a size from 1Ki to 4Ki"),
      (.bytes(1024...4096), "1KB", "a size from 1Ki to 4Ki"),
      (.choice(["json", "text"]), "xml", "one of json, text"),
      (.text, "", "one line of text that is not empty"),
      (.text, "a\nb", "one line of text that is not empty"),
      (.url(schemes: ["https"]), "http://x", "a URL that begins with https://"),
      (.url(schemes: ["https"]), "https://", "a URL that begins with https://"),
      (.list, "a,,b", "comma-separated entries without blanks"),
      (.list, "a, b", "comma-separated entries without blanks"),
    ])
  func bad(type: ConfigurationType, text: String, expected: String) {
    #expect(throws: ConfigurationValueError(expected: expected)) { try type.canonical(text) }
  }
}
