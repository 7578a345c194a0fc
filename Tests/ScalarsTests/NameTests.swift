import Scalars
import Testing

@Suite("Names")
struct NameTests {
  @Test(
    "a label has at most 63 of a-z, 0-9 and '-'",
    arguments: [
      ("web", nil), ("a", nil), ("0-9", nil), (String(repeating: "a", count: 63), nil),
      ("", "found an empty name, expected 1 to 63 of a-z, 0-9 and '-'"),
      ("Web", "found 'W' in 'Web', expected only a-z, 0-9 and '-'"),
      ("web.api", "found '.' in 'web.api', expected only a-z, 0-9 and '-'"),
      ("wéb", "found 'é' in 'wéb', expected only a-z, 0-9 and '-'"),
      ("-web", "found '-web', expected a letter or digit at its start and end"),
      ("web-", "found 'web-', expected a letter or digit at its start and end"),
      (
        String(repeating: "a", count: 64),
        "found '\(String(repeating: "a", count: 64))' of 64 characters, expected at most 63"
      ),
    ] as [(String, String?)])
  func label(text: String, message: String?) {
    #expect(refusal(of: text, as: DNSLabel.self) == message)
  }

  @Test(
    "a name is labels and dots",
    arguments: [
      ("vibe-ensemble.example.com", nil), ("web", nil),
      ("a..b", "found 'a..b', expected a name between any two dots"),
      (".a", "found '.a', expected a name between any two dots"),
      ("a.B", "found 'B' in 'B', expected only a-z, 0-9 and '-'"),
      ("", "found an empty name, expected 1 to 253 of a-z, 0-9, '-' and '.'"),
      (
        String(repeating: "a.", count: 127) + "a",
        "found a name of 255 characters, expected at most 253"
      ),
    ] as [(String, String?)])
  func name(text: String, message: String?) {
    #expect(refusal(of: text, as: DNSName.self) == message)
  }

  @Test(
    "a port name has at most 15 characters and a letter",
    arguments: [
      ("http", nil), ("h2", nil), ("a-b", nil),
      ("8080", "found '8080', expected a port name with at least one letter"),
      ("HTTP", "found 'HTTP', expected a port name of a-z, 0-9 and '-' only"),
      ("a--b", "found 'a--b', expected a port name without '-' at its ends and without '--'"),
      ("-a", "found '-a', expected a port name without '-' at its ends and without '--'"),
      ("", "found '', expected a port name of 1 to 15 characters"),
      ("sixteen-letters-", "found 'sixteen-letters-', expected a port name of 1 to 15 characters"),
    ] as [(String, String?)])
  func port(text: String, message: String?) {
    #expect(refusal(of: text, as: PortName.self) == message)
  }

  @Test(
    "a label's key has a name and perhaps a prefix",
    arguments: [
      ("app", nil), ("app.kubernetes.io/name", nil), ("A_b.c-d", nil),
      ("", "found '', expected a key with a name of 1 to 63 characters"),
      ("a/", "found 'a/', expected a key with a name of 1 to 63 characters"),
      (
        "/a",
        "prefix of the key '/a': found an empty name, expected 1 to 253 of a-z, 0-9, '-' and '.'"
      ),
      (
        "a/b/c",
        "name of the key 'a/b/c': found '/' in 'b/c', "
          + "expected only letters, digits, '-', '_', '.'"
      ),
    ] as [(String, String?)])
  func labelKey(text: String, message: String?) {
    #expect(refusal(of: text, as: LabelKey.self) == message)
  }

  @Test(
    "a label's value may be empty",
    arguments: [
      ("", nil), ("1.2.3", nil), ("a_b", nil),
      ("a b", "found ' ' in 'a b', expected only letters, digits, '-', '_', '.'"),
      ("-a", "found '-a', expected a letter or digit at its start and end"),
    ] as [(String, String?)])
  func labelValue(text: String, message: String?) {
    #expect(refusal(of: text, as: LabelValue.self) == message)
  }
}
