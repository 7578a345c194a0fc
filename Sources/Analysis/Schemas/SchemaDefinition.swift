/// The fields of a kind, or of a part of one, in one release of Kubernetes.
struct SchemaDefinition: Sendable {
  /// `core.v1.Container`.
  var name: String
  var fields: [String: Field] = [:]
  /// Fields that other releases have.
  var elsewhere: [String: SchemaReleases] = [:]
  /// Whether keys that no field has are kept.
  var isOpen = false
  /// What the API server refuses besides.
  var rule: ServerRules.Rule?

  struct Field: Sendable {
    var type: SchemaType
    var isRequired: Bool
  }

  /// The last word of the name, for messages.
  var shortName: String {
    String(name[(name.lastIndex(of: ".").map(name.index(after:)) ?? name.startIndex)...])
  }
}

/// Minor versions of Kubernetes 1, both ends included; nil: all before, or all after.
struct SchemaReleases: Sendable, Hashable {
  var first: Int?
  var last: Int?

  /// The releases that the table knows; others are taken for the nearest of these.
  static let known = 25...37

  func contains(_ minor: Int) -> Bool {
    (first.map { $0 <= minor } ?? true) && (last.map { minor <= $0 } ?? true)
  }

  /// `from Kubernetes 1.33 on`, `until Kubernetes 1.31`.
  var text: String {
    switch (first, last) {
    case (let first?, let last?): "in Kubernetes 1.\(first) to 1.\(last)"
    case (let first?, nil): "from Kubernetes 1.\(first) on"
    case (nil, let last?): "until Kubernetes 1.\(last)"
    case (nil, nil): "in Kubernetes"
    }
  }

  /// Reads `26-31`, `26-`, `-31`.
  init(_ text: Substring) {
    let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    first = ends.first.flatMap { Int($0) }
    last = ends.dropFirst().first.flatMap { Int($0) }
  }
}
