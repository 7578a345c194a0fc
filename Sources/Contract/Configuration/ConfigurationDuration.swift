/// Durations as configuration values write them: `500ms`, `30s`, `1h30m`, `7d`.
///
/// Contract depends on nothing, so it does not share the parser of API fields.
package enum ConfigurationDuration {
  private static let units: [(suffix: String, milliseconds: Int64)] = [
    ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1),
  ]

  /// Numbers with units, largest unit first and each at most once; nil for anything else.
  package static func parse(_ text: String) -> Duration? {
    var rest = Substring(text)
    var total: Int64 = 0
    var nextUnit = 0
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      let suffix = rest.prefix { $0.isASCII && $0.isLetter }
      rest = rest.dropFirst(suffix.count)
      guard let number = Int64(digits),
        let unit = units[nextUnit...].firstIndex(where: { $0.suffix == suffix })
      else { return nil }
      nextUnit = unit + 1
      let (part, overflowed) = number.multipliedReportingOverflow(by: units[unit].milliseconds)
      let (sum, carried) = total.addingReportingOverflow(part)
      guard !overflowed, !carried else { return nil }
      total = sum
    }
    return nextUnit == 0 ? nil : .milliseconds(total)
  }

  /// The shortest text that parses to the value, which is cut to whole milliseconds.
  package static func format(_ value: Duration) -> String {
    var rest =
      value.components.seconds * 1000 + value.components.attoseconds / 1_000_000_000_000_000
    var text = ""
    for (suffix, milliseconds) in units where rest >= milliseconds {
      text += "\(rest / milliseconds)\(suffix)"
      rest %= milliseconds
    }
    return text.isEmpty ? "0s" : text
  }
}
