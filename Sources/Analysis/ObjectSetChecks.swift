package import Findings
package import Kubernetes

/// Runs the catalogue over an object set.
package enum ObjectSetChecks {
  /// Everything that is wrong with a set of files.
  ///
  /// - Parameters:
  ///   - files: the output of one environment.
  ///   - declared: objects that exist in the cluster without the set.
  /// - Returns: the findings, in the order of the catalogue.
  package static func check(_ files: [ManifestFile], declared: [DeclaredObject] = []) -> [Finding] {
    let objects = ObjectSet(files, declared: declared)
    return Catalogue.checks.flatMap { $0.init().run(on: objects) }
  }
}
