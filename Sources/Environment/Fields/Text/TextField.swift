import Scalars

/// A text with a form of its own, which the specification keeps as plain text.
protocol TextField: FieldScalar {
  var text: String { get }
  init(unchecked text: String)
  /// What the text must be, for the message; nil when it is good.
  static func expectation(unmetBy text: String) -> String?
}

extension TextField {
  static var placeholder: Self { Self(unchecked: "") }

  init(field text: String) throws(ScalarError) {
    if let expected = Self.expectation(unmetBy: text) { throw .found(text, expected: expected) }
    self.init(unchecked: text)
  }
}

extension TextField {
  /// A letter, a digit or an underscore.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }

  /// One of the schemes, then a host, then a port or nothing.
  static func isURL(_ text: String, schemes: [String]) -> Bool {
    guard let scheme = schemes.first(where: text.hasPrefix) else { return false }
    let authority = text.dropFirst(scheme.count).split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard DNSName(String(authority[0])) != nil else { return false }
    return authority.count == 1 || (Int(authority[1]).map { (1...65535).contains($0) } ?? false)
  }
}
