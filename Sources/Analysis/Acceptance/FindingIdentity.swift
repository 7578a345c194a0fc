import Findings

/// What makes two findings of different runs the same: lines move, and messages are reworded.
struct FindingIdentity: Sendable, Hashable, Comparable {
  var id: String
  /// `Kind namespace/name`; the file, for findings about no object.
  var object: String
  /// Empty for an object as a whole.
  var path: String

  init(id: String, object: String, path: String) {
    self.id = id
    self.object = object
    self.path = path
  }

  init(_ finding: Finding) {
    self.init(
      id: finding.id, object: finding.object ?? finding.place?.file ?? "", path: finding.path ?? "")
  }

  static func < (left: FindingIdentity, right: FindingIdentity) -> Bool {
    (left.object, left.path, left.id) < (right.object, right.path, right.id)
  }

  /// For messages: `ref-secret-missing at Deployment shop/web spec.replicas`.
  var title: String {
    [id, "at", object, path].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
