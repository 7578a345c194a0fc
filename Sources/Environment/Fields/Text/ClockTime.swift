/// A time of day from 00:00 to 24:00.
///
/// Source: Alertmanager documentation, "Configuration", `time_interval`.
struct ClockTime: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a time of day", pattern: "^([01][0-9]|2[0-4]):[0-5][0-9]$",
    examples: ["02:00", "01:00", "23:00"])

  static func expectation(unmetBy text: String) -> String? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let digits = parts.allSatisfy { part in
      part.utf8.count == 2 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard parts.count == 2, digits, let hour = Int(parts[0]), let minute = Int(parts[1]),
      minute < 60, hour * 60 + minute <= 24 * 60
    else { return "a time of day from 00:00 to 24:00 like 02:00" }
    return nil
  }
}
