/// A channel of Slack.
///
/// Source: Slack help, "Channel naming": lowercase letters, digits, `-` and `_`, at most 80.
struct SlackChannel: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a channel of Slack", pattern: "^#[a-z0-9_-]{1,80}$",
    examples: ["#vibe-ensemble", "#vibe-ensemble-staging"])

  static func expectation(unmetBy text: String) -> String? {
    let name = text.dropFirst()
    let isName = name.unicodeScalars.allSatisfy {
      isWord($0) && !("A"..."Z").contains($0) || $0 == "-"
    }
    return text.hasPrefix("#") && (1...80).contains(name.utf8.count) && isName
      ? nil : "a channel like #vibe-ensemble"
  }
}
