import YAML

/// A place inside an object that remembers its path; absent fields are empty places.
struct Cursor {
  private let node: Node?
  let path: String

  init(_ node: Node?, _ path: String) {
    self.node = node
    self.path = path
  }

  subscript(key: String) -> Cursor {
    Cursor(node?[key], path.isEmpty ? key : "\(path).\(key)")
  }

  /// The items of a list, none when there is no list.
  var items: [Cursor] {
    (node?.items ?? []).enumerated().map { Cursor($0.element, "\(path)[\($0.offset)]") }
  }

  /// The text of a scalar that is not null.
  var text: String? { node?.isNull == false ? node?.scalarText : nil }
}
