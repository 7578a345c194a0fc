/// Base address of an S3-compatible service.
struct EndpointURL: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "an address of a service", pattern: "^https://[a-z0-9.-]+(:[0-9]{1,5})?$",
    examples: ["https://storage.example.com", "https://minio.example.com"])

  static func expectation(unmetBy text: String) -> String? {
    // Port 443 is what the network policy of the backups opens.
    isURL(text, schemes: ["https://"]) && !text.dropFirst(8).contains(":")
      ? nil : "an address like https://storage.example.com: host only, port 443"
  }
}
