/// Sizes as configuration values write them: `65536`, `64Ki`, `1Mi`, `2Gi`.
package enum ConfigurationBytes {
  private static let units: [(suffix: String, bytes: Int)] = [
    ("Gi", 1 << 30), ("Mi", 1 << 20), ("Ki", 1 << 10),
  ]

  /// The number of bytes; nil for anything but a whole number with at most one unit.
  package static func parse(_ text: String) -> Int? {
    let unit = units.first { text.hasSuffix($0.suffix) }
    let digits = text.dropLast(unit?.suffix.count ?? 0)
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(digits)
    else { return nil }
    let (bytes, overflowed) = number.multipliedReportingOverflow(by: unit?.bytes ?? 1)
    return overflowed ? nil : bytes
  }

  /// The text with the largest unit that divides the number exactly.
  package static func format(_ bytes: Int) -> String {
    for (suffix, size) in units where bytes >= size && bytes % size == 0 {
      return "\(bytes / size)\(suffix)"
    }
    return String(bytes)
  }
}
