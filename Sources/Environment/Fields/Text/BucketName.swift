import Scalars

/// Name of a bucket of S3 or Google Cloud Storage.
///
/// Source: Amazon S3 user guide, "General purpose bucket naming rules"; Google's are a superset.
struct BucketName: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a bucket name", pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
    examples: ["vibe-ensemble-backups", "vibe-ensemble-staging-backups"])

  static func expectation(unmetBy text: String) -> String? {
    let isName =
      (3...63).contains(text.utf8.count) && DNSName(text) != nil
      && !text.contains("..")
    return isName ? nil : "a bucket name of 3 to 63 of a-z, 0-9, '.' and '-'"
  }
}
