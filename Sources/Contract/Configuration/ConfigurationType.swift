/// What values a configuration key takes, with their range.
package enum ConfigurationType: Sendable, Equatable {
  /// Text of one line, not empty.
  case text
  case boolean
  case integer(ClosedRange<Int>)
  /// `500ms`, `30s`, `1h30m`, `7d`; never zero unless the range says so.
  case duration(ClosedRange<Duration>)
  /// A number of bytes: `65536`, `64Ki`, `1Mi`.
  case bytes(ClosedRange<Int>)
  case choice([String])
  /// An absolute URL with one of these schemes.
  case url(schemes: [String])
  /// Comma-separated entries without blanks, not empty.
  case list
  /// Comma-separated ranges of addresses: `10.0.0.0/8,fd00::/8`.
  case networks

  /// The canonical text of a value.
  ///
  /// - Throws: `ConfigurationValueError` with what was expected.
  package func canonical(_ text: String) throws(ConfigurationValueError) -> String {
    switch self {
    case .text:
      try require(isLine(text), "one line of text that is not empty")
      return text
    case .boolean:
      try require(text == "true" || text == "false", "true or false")
      return text
    case .integer(let range):
      guard let value = Int(text), range.contains(value) else { throw mismatch }
      return String(value)
    case .duration(let range):
      guard let value = ConfigurationDuration.parse(text), range.contains(value) else {
        throw mismatch
      }
      return ConfigurationDuration.format(value)
    case .bytes(let range):
      guard let value = ConfigurationBytes.parse(text), range.contains(value) else {
        throw mismatch
      }
      return ConfigurationBytes.format(value)
    case .choice(let values):
      try require(values.contains(text), expectation)
      return text
    case .url(let schemes):
      try require(isURL(text, schemes: schemes), expectation)
      return text
    case .list:
      let entries = text.split(separator: ",", omittingEmptySubsequences: false)
      try require(
        entries.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }, expectation)
      return text
    case .networks:
      let entries = text.split(separator: ",", omittingEmptySubsequences: false)
      try require(entries.allSatisfy(isNetwork), expectation)
      return text
    }
  }

  /// What a value must be, for messages: `an integer from 1 to 65535`.
  package var expectation: String {
    switch self {
    case .text: "one line of text that is not empty"
    case .boolean: "true or false"
    case .integer(let range): "an integer from \(range.lowerBound) to \(range.upperBound)"
    case .duration(let range):
      "a duration from \(ConfigurationDuration.format(range.lowerBound))"
        + " to \(ConfigurationDuration.format(range.upperBound))"
    case .bytes(let range):
      "a size from \(ConfigurationBytes.format(range.lowerBound))"
        + " to \(ConfigurationBytes.format(range.upperBound))"
    case .choice(let values): "one of " + values.joined(separator: ", ")
    case .url(let schemes):
      "a URL that begins with " + schemes.map { $0 + "://" }.joined(separator: " or ")
    case .list: "comma-separated entries without blanks"
    case .networks: "comma-separated ranges of addresses like 10.0.0.0/8"
    }
  }

  private var mismatch: ConfigurationValueError { ConfigurationValueError(expected: expectation) }

  private func require(
    _ condition: Bool, _ expected: String
  ) throws(ConfigurationValueError) {
    guard condition else { throw ConfigurationValueError(expected: expected) }
  }

  private func isLine(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }

  /// The form only; reading the address is the business of whoever uses it.
  private func isNetwork(_ text: Substring) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let length = Int(parts[1]) else { return false }
    return (0...128).contains(length)
      && !parts[0].isEmpty && parts[0].allSatisfy { $0.isHexDigit || $0 == "." || $0 == ":" }
  }

  private func isURL(_ text: String, schemes: [String]) -> Bool {
    guard isLine(text), !text.contains(" ") else { return false }
    return schemes.contains { scheme in
      text.hasPrefix(scheme + "://") && text.utf8.count > scheme.utf8.count + 3
    }
  }
}
