package import Findings
import Kubernetes
import Scalars
package import YAML

/// What files of suppressions say.
///
/// ```yaml
/// forbid: [sec-privileged]          # ids and families that nobody may suppress
/// suppressions:
///   - id: res-memory-limit-missing
///     object: { kind: Deployment, namespace: shop, name: batch-* }
///     reason: the batch takes what the node has left
///     owner: payments
///     expires: 2027-03-31           # the last day; then the findings are back
///     link: https://example.com/issues/17
/// ```
package struct SuppressionFile: Sendable {
  package var suppressions: [Suppression] = []
  /// Ids and families that may not be suppressed.
  package var forbidden: [String] = []

  package init() {}

  /// What is written in another file holds too.
  package mutating func add(_ other: SuppressionFile) {
    suppressions += other.suppressions
    forbidden += other.forbidden
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - isPolicy: it may forbid, and suppress nothing.
  /// - Returns: what it says, and everything that is wrong with it: nothing of a file with errors
  ///   should be used.
  package static func read(
    _ source: SourceFile, isPolicy: Bool = false
  ) -> (file: SuppressionFile, findings: [Finding]) {
    var (node, findings) = Parser.parseSingle(source)
    var file = SuppressionFile()
    guard let node, !node.isNull else { return (file, findings) }
    let keys = isPolicy ? ["forbid"] : ["forbid", "suppressions"]
    let name = isPolicy ? "a policy" : "a file of suppressions"
    guard let root = StrictMapping(node, name, in: source.path, keys: keys, &findings) else {
      return (file, findings)
    }
    for (name, place) in root.texts("forbid", &findings) ?? [] {
      file.forbidden.append(name)
      findings += SuppressionReader.faults(inName: name, at: place)
    }
    guard let list = node["suppressions"], !list.isNull else { return (file, findings) }
    guard let items = list.items else {
      let place = root.place(of: "suppressions")
      findings.append(.wrongType("a list", list, place, "begin each suppression with '- id:'"))
      return (file, findings)
    }
    for item in items {
      if let suppression = SuppressionReader.read(item, in: source.path, &findings) {
        file.suppressions.append(suppression)
      }
    }
    return (file, findings)
  }
}
