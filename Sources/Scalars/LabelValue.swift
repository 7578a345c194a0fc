/// The value of a label: empty, or at most 63 letters, digits, '-', '_' and '.'.
///
/// Source: Kubernetes documentation, "Labels and Selectors", syntax and character set.
package struct LabelValue: ScalarValue, Comparable {
  package let description: String

  package init(parsing text: String) throws(ScalarError) {
    if let reason = LabelValue.fault(in: text) { throw ScalarError(reason) }
    description = text
  }

  /// Every DNS label is a label value.
  package init(_ label: DNSLabel) {
    description = label.description
  }

  package static func < (left: LabelValue, right: LabelValue) -> Bool {
    left.description < right.description
  }

  static func fault(in text: some StringProtocol) -> String? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return nil }
    if bytes.count > 63 {
      return "found '\(text)' of \(bytes.count) characters, expected at most 63"
    }
    for scalar in text.unicodeScalars {
      guard scalar.isASCII,
        UInt8(ascii: scalar).isAlphanumeric || "-_.".unicodeScalars.contains(scalar)
      else { return "found '\(scalar)' in '\(text)', expected only letters, digits, '-', '_', '.'" }
    }
    guard first.isAlphanumeric, last.isAlphanumeric else {
      return "found '\(text)', expected a letter or digit at its start and end"
    }
    return nil
  }
}
