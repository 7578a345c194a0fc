import Findings

/// What makes two findings the same one although the text or the output around them changed.
struct FindingKey: Hashable {
  let id: String
  /// Without the namespace, which a line of the environment decides.
  let object: String
  /// Without the numbers of list items, which a new item moves.
  let path: String

  init(_ finding: Finding) {
    id = finding.id
    let words = (finding.object ?? "").split(separator: " ", maxSplits: 1)
    let name = words.last?.split(separator: "/").last ?? ""
    object = "\(words.first ?? "") \(name)"
    path = Self.withoutIndices(finding.path ?? finding.message)
  }

  static func counts(_ findings: [Finding]) -> [FindingKey: Int] {
    Dictionary(findings.map { (FindingKey($0), 1) }, uniquingKeysWith: +)
  }

  private static func withoutIndices(_ path: String) -> String {
    var text = ""
    var rest = path[...]
    while let open = rest.firstIndex(of: "[") {
      let inner = rest[rest.index(after: open)...]
      text += rest[...open]
      rest = inner.drop { $0.isNumber }
    }
    return text + rest
  }
}
