package import Findings
import YAML

extension LoadedEnvironment {
  /// Findings about the environment that were made without its text, with the line that they blame.
  ///
  /// Their path is one of the environment file: `postgres.instance.storage`. Where the file has no
  /// such key, the nearest group around it is named.
  package func located(_ findings: [Finding], in sources: MarkedSources) -> [Finding] {
    findings.map { finding in
      guard finding.place == nil, finding.object == nil, let path = finding.path, let merged
      else { return finding }
      var node = merged
      var blamed: Node?
      for key in path.split(separator: ".") {
        guard let next = node[String(key)] else { break }
        node = next
        blamed = next
      }
      var located = finding
      located.place = blamed.flatMap { sources.place(of: $0.mark, length: $0.writtenLength) }
      return located
    }
  }
}
