package import Findings
package import Scalars

/// Somebody's decision to live with findings.
package struct Suppression: Sendable, Hashable {
  /// An id, a family, or an id with `*` in it.
  package var id: String
  /// Nil: whatever the finding is about.
  package var object: ObjectPattern?
  /// Nil: any field; `*` stands for any text.
  package var path: String?
  /// Nil when none is given: then nothing is suppressed.
  package var reason: String?
  package var owner: String?
  /// The last day on which it holds; nil: it has no end.
  package var expires: CalendarDate?
  package var link: String?
  /// Environments that it is meant for; nil: all, and manifests of others.
  package var environments: [String]?
  /// Where it stands in its file.
  package var place: Place

  /// Whether it covers a finding, were it still valid.
  func covers(_ finding: Finding) -> Bool {
    Suppression.covers(id, finding.id)
      && (object.map { pattern in finding.object.map(pattern.matches) ?? false } ?? true)
      && (path.map { Wildcard.matches(finding.path ?? "", $0) } ?? true)
  }

  /// Whether a name in a list of ids means an id: the id itself, its family, or a pattern.
  static func covers(_ name: String, _ id: String) -> Bool {
    name == id || name == id.prefix { $0 != "-" }
      || (name.contains("*") && Wildcard.matches(id, name))
  }

  /// Somebody says why, and who.
  var isJustified: Bool { reason != nil && owner != nil }

  func isExpired(on day: CalendarDate) -> Bool { expires.map { $0 < day } ?? false }

  /// `'ref-secret-missing' of Deployment shop/web`, for messages.
  var title: String {
    let pattern = object.map {
      let name = [$0.namespace, $0.name].compactMap(\.self).joined(separator: "/")
      return " of "
        + [$0.kind, name].compactMap(\.self).filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    return "'\(id)'" + (pattern ?? "")
  }
}
