/// A name of at most 63 characters without dots: namespaces, services, containers.
///
/// Source: RFC 1123, section 2.1, as `IsDNS1123Label` of Kubernetes reads it.
package struct DNSLabel: ScalarValue, Comparable {
  package let description: String

  package init(parsing text: String) throws(ScalarError) {
    if let reason = DNSLabel.fault(in: text) { throw ScalarError(reason) }
    description = text
  }

  package static func < (left: DNSLabel, right: DNSLabel) -> Bool {
    left.description < right.description
  }

  /// What keeps the text from being a label; nil when it is one.
  static func fault(in text: some StringProtocol) -> String? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else {
      return "found an empty name, expected 1 to 63 of a-z, 0-9 and '-'"
    }
    if bytes.count > 63 {
      return "found '\(text)' of \(bytes.count) characters, expected at most 63"
    }
    for scalar in text.unicodeScalars {
      guard scalar.isASCII, UInt8(ascii: scalar).isLowercaseAlphanumeric || scalar == "-" else {
        return "found '\(scalar)' in '\(text)', expected only a-z, 0-9 and '-'"
      }
    }
    guard first.isLowercaseAlphanumeric, last.isLowercaseAlphanumeric else {
      return "found '\(text)', expected a letter or digit at its start and end"
    }
    return nil
  }
}
