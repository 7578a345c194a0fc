/// A condition on one label of an alert.
package enum AlertMatcher: Sendable, Hashable {
  case label(String, is: String)
  case oneOf(String, [String])

  /// Plain words only: neither form needs an escape.
  package var text: String {
    switch self {
    case .label(let name, let value): "\(name)=\"\(Self.plain(value, or: 0x2E))\""
    case .oneOf(let name, let values):
      "\(name)=~\"\(values.map { Self.plain($0) }.joined(separator: "|"))\""
    }
  }

  /// The label that is looked at.
  package var label: String {
    switch self {
    case .label(let name, _), .oneOf(let name, _): name
    }
  }

  /// `extra` means nothing special outside of a regular expression.
  private static func plain(_ value: String, or extra: UInt8? = nil) -> String {
    precondition(
      value.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F || byte == extra
      }, "'\(value)' is no plain word")
    return value
  }
}
