/// Name to log in to a mail server with.
struct SMTPUserName: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a user name", pattern: #"^\S+$"#, examples: ["alerts@example.com", "alerts"])

  static func expectation(unmetBy text: String) -> String? {
    text.isEmpty || text.contains(where: \.isWhitespace) ? "a user name without blanks" : nil
  }
}
