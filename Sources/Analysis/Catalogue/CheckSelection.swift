import Findings

/// Which checks of the catalogue run.
package struct CheckSelection: Sendable {
  /// Ids and families; empty: all.
  package var only: [String]
  /// Ids and families that do not run.
  package var skip: [String]

  package init(only: [String] = [], skip: [String] = []) {
    self.only = only
    self.skip = skip
  }

  package static let all = CheckSelection()

  package var checks: [any Check.Type] {
    Catalogue.checks.filter { check in
      (only.isEmpty || only.contains { check.info.isNamed($0) })
        && !skip.contains { check.info.isNamed($0) }
    }
  }

  /// Names that are neither an id nor a family, with the nearest one.
  package var unknown: [(name: String, nearest: String?)] {
    let known = Catalogue.checks.flatMap { [$0.info.id, $0.info.family] }
    return (only + skip).filter { !known.contains($0) }.map { ($0, NearestName.of($0, in: known)) }
  }
}

extension CheckInfo {
  fileprivate func isNamed(_ name: String) -> Bool { id == name || family == name }
}
