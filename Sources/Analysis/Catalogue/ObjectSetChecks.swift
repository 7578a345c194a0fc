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
    selection.checks.flatMap { $0.init().run(on: objects) }
  }
}
