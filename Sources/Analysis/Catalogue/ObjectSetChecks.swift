package import Findings
package import Kubernetes

/// Runs the catalogue over an object set.
package enum ObjectSetChecks {
  /// Everything that is wrong with a set of files.
  ///
  /// - Parameters:
  ///   - files: the output of one environment.
  ///   - facts: what is known beside them.
  /// - Returns: the findings, in the order of the catalogue.
  package static func check(_ files: [ManifestFile], facts: Facts) -> [Finding] {
    check(ObjectSet(files, facts: facts))
  }

  /// Everything that is wrong with a set.
  package static func check(
    _ objects: ObjectSet, _ selection: CheckSelection = .all
  ) -> [Finding] {
    selection.checks.flatMap { check -> [Finding] in
      let findings = check.init().run(on: objects)
      if findings.isEmpty { return findings }
      return findings.map { selection.adapted($0, of: check.info, in: objects.facts.profile) }
    }
  }

  /// What could not be judged, since facts are missing.
  package static func undecided(
    _ objects: ObjectSet, _ selection: CheckSelection = .all
  ) -> [Undecided] {
    selection.checks.flatMap { $0.init().undecided(on: objects) }
  }
}

extension CheckSelection {
  /// The finding as bad as the environment and the release of the rules have it.
  fileprivate func adapted(
    _ finding: Finding, of info: CheckInfo, in profile: Facts.Profile
  ) -> Finding {
    var finding = finding
    finding.severity = severity(finding.severity, of: info, in: profile)
    if isNew(info), info.severity != .note {
      finding.message += " (a new check: \(info.severity.rawValue) from \(rules.next) on)"
    }
    return finding
  }
}
