/// The name of a container image: `ghcr.io/example/server:1.2.0@sha256:…`.
///
/// Source: `github.com/distribution/reference`, grammar in its package documentation.
package struct ImageReference: ScalarValue {
  /// Host, with a port if one is given; nil: Docker Hub.
  package let registry: String?
  /// Path inside the registry: `example/server`.
  package let repository: String
  package let tag: String?
  /// Algorithm and value: `sha256:…`.
  package let digest: String?

  /// Neither tag nor digest is written, so that the runtime would take `latest`.
  package var isImplicitlyLatest: Bool { tag == nil && digest == nil }

  /// The same text gives another image on another day, by `latest` in either form.
  package var isLatest: Bool { digest == nil && (tag == nil || tag == "latest") }

  /// Registry, repository and tag or digest as they were written.
  package var description: String {
    var text = name
    if let tag { text += ":" + tag }
    if let digest { text += "@" + digest }
    return text
  }

  /// Registry and repository.
  package var name: String { registry.map { "\($0)/\(repository)" } ?? repository }

  package init(parsing text: String) throws(ScalarError) {
    var rest = Substring(text)
    digest = try ImageReference.takeDigest(from: &rest, of: text)
    var tag: String?
    if let colon = rest.lastIndex(of: ":"), !rest[colon...].contains("/") {
      let found = rest[rest.index(after: colon)...]
      guard ImageReference.isTag(found) else {
        throw .found(found, expected: "a tag of 1 to 128 letters, digits, '_', '.' and '-'")
      }
      tag = String(found)
      rest = rest[..<colon]
    }
    self.tag = tag
    var path = rest.split(separator: "/", omittingEmptySubsequences: false)
    if path.count > 1, path[0].contains(where: { $0 == "." || $0 == ":" }) || path[0] == "localhost"
    {
      registry = try ImageReference.checkedRegistry(path.removeFirst(), of: text)
    } else {
      registry = nil
    }
    for component in path where !ImageReference.isPathComponent(component) {
      let reason =
        component.utf8.contains(where: \.isUppercaseLetter)
        ? "lower-case letters" : "names of a-z, 0-9 with single '.', '_', '__' or '-' inside"
      throw .found(text, expected: "\(reason) in the repository")
    }
    repository = path.joined(separator: "/")
    guard name.utf8.count <= 255 else {
      throw ScalarError("found a name of \(name.utf8.count) characters, expected at most 255")
    }
  }

  private static func takeDigest(
    from rest: inout Substring, of text: String
  ) throws(ScalarError) -> String? {
    guard let at = rest.firstIndex(of: "@") else { return nil }
    let digest = rest[rest.index(after: at)...]
    rest = rest[..<at]
    let parts = digest.split(separator: ":", omittingEmptySubsequences: false)
    let lengths = ["sha256": 64, "sha512": 128]
    guard parts.count == 2, let length = lengths[String(parts[0])], parts[1].utf8.count == length,
      parts[1].utf8.allSatisfy({ $0.hexadecimalValue != nil && !$0.isUppercaseLetter })
    else {
      throw .found(digest, expected: "a digest: sha256: and 64 lower-case hexadecimal digits")
    }
    return String(digest)
  }

  private static func checkedRegistry(
    _ host: Substring, of text: String
  ) throws(ScalarError) -> String {
    let parts = host.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let port = parts[1].plainNumber, (1...65535).contains(port) else {
        throw .found(parts[1], expected: "a port of the registry, 1 to 65535")
      }
    }
    do {
      _ = try DNSName(parsing: String(parts[0]))
    } catch {
      throw ScalarError("registry of '\(text)': \(error.message)")
    }
    return String(host)
  }

  private static func isTag(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 128 else { return false }
    return (first.isAlphanumeric || first == UInt8(ascii: "_"))
      && text.utf8.allSatisfy { $0.isAlphanumeric || "_.-".utf8.contains($0) }
  }

  /// Alphanumeric runs with one separator between each two: '.', '_', '__' or any number of '-'.
  private static func isPathComponent(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return false }
    guard first.isLowercaseAlphanumeric, last.isLowercaseAlphanumeric else { return false }
    let separators = text.split(omittingEmptySubsequences: true) {
      $0.utf8.allSatisfy(\.isLowercaseAlphanumeric)
    }
    return separators.allSatisfy { separator in
      [".", "_", "__"].contains(separator) || separator.allSatisfy { $0 == "-" }
    }
  }
}
