package import Findings

/// Where an environment changes how bad findings are: the one table for it.
///
/// Checks say how bad their findings are in production. Elsewhere less depends on the set, so what is
/// a risk there becomes a remark; what would not work anywhere stays what it is. A row about an id
/// beats one about its family.
package enum SeverityTable {
  package struct Row: Sendable {
    /// An id, or a family.
    package var name: String
    package var staging: Change
    package var development: Change

    init(_ name: String, staging: Change = .none, development: Change = .none) {
      self.name = name
      self.staging = staging
      self.development = development
    }
  }

  /// What becomes of a severity.
  package enum Change: Sendable {
    case none
    /// Warnings become notes; errors stay: the set would not work.
    case warningsAreNotes
    /// Errors become warnings, warnings notes: it would work, if nobody attacks and nothing fails.
    case oneLess

    package func applied(to severity: Severity) -> Severity {
      switch (self, severity) {
      case (.oneLess, .error): .warning
      case (.warningsAreNotes, .warning), (.oneLess, .warning): .note
      default: severity
      }
    }
  }

  package static let rows: [Row] = [
    Row("alert", development: .warningsAreNotes),
    Row("avail", development: .warningsAreNotes),
    Row("avail-anti-affinity", staging: .warningsAreNotes, development: .warningsAreNotes),
    Row("bak", staging: .warningsAreNotes, development: .oneLess),
    Row("gitops", development: .warningsAreNotes),
    Row("gitops-suppression-expired"),
    Row("gitops-suppression-unused"),
    Row("img", development: .warningsAreNotes),
    Row("net", development: .warningsAreNotes),
    Row("rbac", development: .oneLess),
    Row("res", development: .warningsAreNotes),
    Row("sec", development: .oneLess),
    // The API server refuses the pod, wherever it is.
    Row("sec-psa-restricted-violation"),
  ]

  /// What an environment makes of the findings of a check.
  static func change(of info: CheckInfo, in profile: Facts.Profile) -> Change {
    guard profile != .production,
      let row = rows.first(where: { $0.name == info.id })
        ?? rows.first(where: { $0.name == info.family })
    else { return .none }
    return profile == .staging ? row.staging : row.development
  }
}
