/// A key of a Secret.
///
/// Source: Kubernetes API, core/v1 Secret.data.
struct SecretDataKey: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a key of a Secret", pattern: "^[-._a-zA-Z0-9]{1,253}$",
    examples: ["jwt-secret", "encryption-key"])

  static func expectation(unmetBy text: String) -> String? {
    let isKey =
      (1...253).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy { isWord($0) || $0 == "." || $0 == "-" }
    return isKey ? nil : "a key of letters, digits, '-', '_' and '.'"
  }
}
