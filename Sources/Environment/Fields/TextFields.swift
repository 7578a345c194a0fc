import Scalars

/// A text with a form of its own, which the specification keeps as plain text.
protocol TextField: FieldScalar {
  var text: String { get }
  init(unchecked text: String)
  /// What the text must be, for the message; nil when it is good.
  static func expectation(unmetBy text: String) -> String?
}

extension TextField {
  static var placeholder: Self { Self(unchecked: "") }

  init(field text: String) throws(ScalarError) {
    if let expected = Self.expectation(unmetBy: text) { throw .found(text, expected: expected) }
    self.init(unchecked: text)
  }
}

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
      (3...63).contains(text.utf8.count) && (try? DNSName(parsing: text)) != nil
      && !text.contains("..")
    return isName ? nil : "a bucket name of 3 to 63 of a-z, 0-9, '.' and '-'"
  }
}

/// A region of an object store: `us-east-1`.
struct RegionName: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a region", pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
    examples: ["us-east-1", "eu-central-1"])

  static func expectation(unmetBy text: String) -> String? {
    (try? DNSLabel(parsing: text)) != nil ? nil : "a region like us-east-1"
  }
}

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

/// Where a certificate authority may write to.
struct EmailAddress: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "an e-mail address", pattern: #"^[^@\s]+@[a-z0-9.-]+$"#,
    examples: ["infrastructure@example.com", "admin@example.com"])

  static func expectation(unmetBy text: String) -> String? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace),
      parts[1].contains("."), (try? DNSName(parsing: String(parts[1]))) != nil
    else { return "an e-mail address like infrastructure@example.com" }
    return nil
  }
}

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

/// Name of a metric.
///
/// Source: Prometheus documentation, "Data model".
struct MetricName: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a metric name", pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$",
    examples: ["http_requests_per_second", "requests_per_second"])

  static func expectation(unmetBy text: String) -> String? {
    guard let first = text.unicodeScalars.first, !("0"..."9").contains(first),
      text.unicodeScalars.allSatisfy({ isWord($0) || $0 == ":" })
    else { return "a metric name like http_requests_per_second" }
    return nil
  }
}

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

/// What `kubeseal --raw` prints: base64 in one line.
struct Ciphertext: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a ciphertext of kubeseal --raw", pattern: "^[A-Za-z0-9+/]{4,}={0,2}$",
    examples: [
      "AgBy3i4OJSWK+PiTySYZZA9rO43cGDEqAgBy3i4OJSWK",
      "AgCtr8OJSWK+PiTySYZZA9rO43cGDEqAgBy3i4OJSWKx",
    ])

  static func expectation(unmetBy text: String) -> String? {
    let digits = text.utf8.drop { _ in false }.prefix { $0 != UInt8(ascii: "=") }
    let padding = text.utf8.count - digits.count
    let isBase64 =
      text.utf8.count.isMultiple(of: 4) && digits.count >= 40 && padding <= 2
      && text.utf8.suffix(padding).allSatisfy { $0 == UInt8(ascii: "=") }
      && digits.allSatisfy {
        isWord(Unicode.Scalar($0)) && $0 != UInt8(ascii: "_") || $0 == UInt8(ascii: "+")
          || $0 == UInt8(ascii: "/")
      }
    return isBase64 ? nil : "the base64 text that kubeseal --raw prints"
  }
}

private func isWord(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", "_": true
  default: false
  }
}

/// One of the schemes, then a host, then a port or nothing.
private func isURL(_ text: String, schemes: [String]) -> Bool {
  guard let scheme = schemes.first(where: text.hasPrefix) else { return false }
  let authority = text.dropFirst(scheme.count).split(
    separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
  guard (try? DNSName(parsing: String(authority[0]))) != nil else { return false }
  return authority.count == 1 || (Int(authority[1]).map { (1...65535).contains($0) } ?? false)
}
