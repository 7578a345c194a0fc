import Scalars

/// A region of an object store: `us-east-1`.
struct RegionName: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a region", pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
    examples: ["us-east-1", "eu-central-1"])

  static func expectation(unmetBy text: String) -> String? {
    DNSLabel(text) != nil ? nil : "a region like us-east-1"
  }
}
