/// Labels separated by dots, at most 253 characters: names of most objects, hosts.
///
/// Source: RFC 1123, section 2.1, as `IsDNS1123Subdomain` of Kubernetes reads it; each label is
/// also held to 63 characters, since a host could not be resolved otherwise.
package struct DNSName: ScalarValue, Comparable {
  package let description: String

  package init(parsing text: String) throws(ScalarError) {
    guard !text.isEmpty else {
      throw ScalarError("found an empty name, expected 1 to 253 of a-z, 0-9, '-' and '.'")
    }
    if text.utf8.count > 253 {
      throw ScalarError("found a name of \(text.utf8.count) characters, expected at most 253")
    }
    if text.utf8.contains(UInt8(ascii: ".")) {
      for label in text.split(separator: ".", omittingEmptySubsequences: false) {
        if label.isEmpty {
          throw ScalarError.found(text, expected: "a name between any two dots")
        }
        if let reason = DNSLabel.fault(in: label) { throw ScalarError(reason) }
      }
    } else if let reason = DNSLabel.fault(in: text) {
      throw ScalarError(reason)
    }
    description = text
  }

  /// Every label is a name.
  package init(_ label: DNSLabel) {
    description = label.description
  }

  package static func < (left: DNSName, right: DNSName) -> Bool {
    left.description < right.description
  }

  /// The parts between the dots.
  package var labels: [Substring] { description.split(separator: ".") }
}
