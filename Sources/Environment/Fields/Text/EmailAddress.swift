import Scalars

/// Where a certificate authority may write to.
struct EmailAddress: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "an e-mail address", pattern: #"^[^@\s]+@[a-z0-9.-]+$"#,
    examples: ["infrastructure@example.com", "admin@example.com"])

  static func expectation(unmetBy text: String) -> String? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace),
      parts[1].contains("."), DNSName(String(parts[1])) != nil
    else { return "an e-mail address like infrastructure@example.com" }
    return nil
  }
}
