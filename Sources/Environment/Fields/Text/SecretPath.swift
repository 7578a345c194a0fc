/// Path of the values in an external secret store: `vibe-ensemble/production`.
struct SecretPath: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a path in the secret store", pattern: "^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$",
    examples: ["vibe-ensemble/production", "vibe-ensemble/staging"])

  static func expectation(unmetBy text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isPath = parts.allSatisfy { part in
      !part.isEmpty && part.unicodeScalars.allSatisfy { isWord($0) || $0 == "." || $0 == "-" }
    }
    return isPath ? nil : "a path like vibe-ensemble/production"
  }
}
