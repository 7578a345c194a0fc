import Contract

/// What values a variable takes.
package enum ValueRule: Sendable, Hashable {
  case any
  /// `true` and `false` and what the program takes for them.
  case boolean
  case integer(ClosedRange<Int>)
  case choice([String])
  /// As the server's own settings are read.
  case setting(name: String)

  /// What was expected instead of a value; nil when it is right.
  package func expectation(for value: String) -> String? {
    switch self {
    case .any: nil
    case .boolean:
      ["true", "false", "1", "0", "t", "f", "yes", "no", "on", "off"].contains(value.lowercased())
        ? nil : "true or false"
    case .integer(let range):
      Int(value).map(range.contains) == true
        ? nil : "an integer from \(range.lowerBound) to \(range.upperBound)"
    case .choice(let values):
      values.contains(value) ? nil : "one of " + values.joined(separator: ", ")
    case .setting(let name):
      ConfigurationKey.named(name).flatMap { key in
        (try? key.type.canonical(value)) == nil ? key.type.expectation : nil
      }
    }
  }
}
