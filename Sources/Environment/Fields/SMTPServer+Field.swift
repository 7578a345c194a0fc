import Scalars

extension SMTPServer: FieldScalar {
  static let rules = ScalarRules(
    "a mail server with its port", pattern: "^[a-z0-9.-]+:[0-9]{1,5}$",
    examples: ["smtp.example.com:587", "mail.example.com:587"])
  static let placeholder = SMTPServer(host: .placeholder, port: 587)

  init(field text: String) throws(ScalarError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let host = DNSName(String(parts[0])), let port = Int(parts[1]),
      (1...65535).contains(port)
    else { throw .found(text, expected: "a mail server with its port like smtp.example.com:587") }
    self.init(host: host, port: port)
  }
}
