/// An origin as browsers send it: scheme, host and port, no path.
///
/// Source: RFC 6454, section 6.2.
struct WebOrigin: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "an origin", pattern: "^https?://[a-z0-9.-]+(:[0-9]{1,5})?$",
    examples: ["https://vibe-ensemble.example.com", "https://app.example.com"])

  static func expectation(unmetBy text: String) -> String? {
    isURL(text, schemes: ["https://", "http://"])
      ? nil : "an origin like https://app.example.com: scheme and host, no path"
  }
}
