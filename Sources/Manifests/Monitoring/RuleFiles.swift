import Kubernetes
import YAML

/// The rule files of a set, which Prometheus or its operator loads.
enum RuleFiles {
  private static let folder = "prometheus/rules/"

  /// Those of the files that hold rules, by the name of the file.
  static func rules(in files: [ManifestFile]) -> [(name: String, file: Node)] {
    files.compactMap { file -> (name: String, file: Node)? in
      guard file.path.hasPrefix(folder), case .deferred(let document) = file.content else {
        return nil
      }
      return (String(file.path.dropFirst(folder.count)), document())
    }
  }
}
