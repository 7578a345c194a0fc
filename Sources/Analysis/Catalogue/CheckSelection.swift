import Findings

/// Which checks of the catalogue run.
package struct CheckSelection: Sendable {
  /// Ids and families; empty: all.
  package var only: [String]
  /// Ids and families that do not run.
  package var skip: [String]
  /// The release whose checks run, as they were in it.
  package var rules: RulesVersion

  package init(
    only: [String] = [], skip: [String] = [], rules: RulesVersion = .current
  ) {
    self.only = only
    self.skip = skip
    self.rules = rules
  }

  package static let all = CheckSelection()

  package var checks: [any Check.Type] {
    Catalogue.checks.filter { has($0.info) }
  }

  /// Whether a check runs.
  func has(_ info: CheckInfo) -> Bool {
    info.since <= rules && (only.isEmpty || only.contains { info.isNamed($0) })
      && !skip.contains { info.isNamed($0) }
  }

  /// How bad a finding of a check is that found it bad in production.
  func severity(
    _ severity: Severity, of info: CheckInfo, in profile: Facts.Profile
  ) -> Severity {
    isNew(info) ? .note : SeverityTable.change(of: info, in: profile).applied(to: severity)
  }

  /// It came with this release of the rules, so it only announces itself.
  func isNew(_ info: CheckInfo) -> Bool { info.since == rules && rules > .first }

  /// Names that are neither an id nor a family, with the nearest one.
  package var unknown: [(name: String, nearest: String?)] {
    guard !only.isEmpty || !skip.isEmpty else { return [] }
    let known = Catalogue.checks.flatMap { [$0.info.id, $0.info.family] }
    return (only + skip).filter { !known.contains($0) }.map { ($0, NearestName.of($0, in: known)) }
  }
}

extension CheckInfo {
  fileprivate func isNamed(_ name: String) -> Bool { id == name || family == name }
}
