/// An address that people open and to which a path is added: scheme, host, port, folders.
///
/// Source: RFC 3986, section 3; of the characters of a path only those that need no escape.
struct LinkAddress: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "an address of a page", pattern: "^https?://[a-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*$",
    examples: ["https://grafana.example.com", "https://git.example.com/team/runbooks"])

  static func expectation(unmetBy text: String) -> String? {
    isLink(text)
      ? nil
      : "an address like https://grafana.example.com or https://git.example.com/team/runbooks:"
        + " no user, no query, no slash at the end"
  }

  private static func isLink(_ text: String) -> Bool {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: text.hasPrefix) else { return false }
    let parts = text.dropFirst(scheme.count).split(
      separator: "/", omittingEmptySubsequences: false)
    return isURL(scheme + parts[0], schemes: schemes) && parts.dropFirst().allSatisfy(isFolder)
  }

  private static func isFolder(_ part: Substring) -> Bool {
    !part.isEmpty
      && part.unicodeScalars.allSatisfy { isWord($0) || [".", "-", "~"].contains($0) }
  }
}
