package import Kubernetes

/// `Kind/name` of a command line: objects that are wanted.
package struct ObjectSelection: Sendable, Hashable {
  package var kind: String
  package var name: String

  /// Nil unless the text is `Kind/name`.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    kind = String(parts[0])
    name = String(parts[1])
  }

  package var text: String { "\(kind)/\(name)" }

  /// The kind may be written in any case, as for kubectl; the name may not.
  package func matches(_ object: ManifestObject) -> Bool {
    object.name == name && object.kind.lowercased() == kind.lowercased()
  }
}
