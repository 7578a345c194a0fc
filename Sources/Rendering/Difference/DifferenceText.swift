import Kubernetes
import YAML

/// A difference as people read it: a line an object, a line a changed field.
package enum DifferenceText {
  /// Empty when nothing differs.
  package static func text(_ difference: SetDifference) -> String {
    if difference.isEmpty { return "" }
    var text = ""
    for item in difference.items {
      text += "\(sign(item.change)) \(name(item.subject))\n"
      for field in item.fields { text += line(field) }
    }
    return text + summary(difference) + "\n"
  }

  private static func sign(_ change: SetDifference.Change) -> String {
    switch change {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }

  static func name(_ subject: SetDifference.Subject) -> String {
    switch subject {
    case .object(let identity): identity.description
    case .file(let path): "file \(path)"
    }
  }
  /// Of a whole group that comes or goes the beginning says which it is; `--format json` has all of it.
  private static let longest = 160

  /// One changed field, with the changed lines of a longer text.
  package static func line(_ field: FieldChange) -> String {
    let path = field.path.text
    switch (field.old, field.new) {
    case (let old?, let new?):
      // Only what is masked can be equal here.
      if old == new { return "    \(path): a secret value changed\n" }
      if let old = old.string, let new = new.string, old.contains("\n") || new.contains("\n") {
        let label = path.isEmpty ? "text" : path
        return "    \(label):\n" + LineDifference.text(old: old, new: new, indent: "      ")
      }
      return "    \(path): \(short(old)) -> \(short(new))\n"
    case (nil, let new?): return "    \(path): added \(short(new, limit: longest))\n"
    case (let old?, nil): return "    \(path): removed \(short(old, limit: longest))\n"
    case (nil, nil): return ""
    }
  }

  /// The first changed field and how many more there are, on one line.
  static func sentence(_ fields: [FieldChange]) -> String {
    guard let first = fields.first else { return "" }
    let path = first.path.text
    let text =
      switch (first.old, first.new) {
      case (let old?, let new?) where old == new: "\(path) holds another secret value"
      case (let old?, let new?):
        "\(path) is \(short(old, limit: 60)), expected \(short(new, limit: 60))"
      case (nil, let new?): "\(path) is missing, expected \(short(new, limit: 60))"
      case (let old?, nil): "\(path) is \(short(old, limit: 60)), expected nothing"
      case (nil, nil): path
      }
    return fields.count == 1 ? text : "\(text) (and \(fields.count - 1) more)"
  }

  private static func short(_ node: Node, limit: Int) -> String {
    let text = short(node)
    return text.count > limit ? text.prefix(limit) + "…" : text
  }

  /// A value on one line.
  private static func short(_ node: Node) -> String {
    if case .scalar(let text, let type) = node.content, type != .string { return text }
    return JSONEmitter.text(node)
  }

  private static func summary(_ difference: SetDifference) -> String {
    let counts = [SetDifference.Change.changed, .added, .removed].compactMap { change -> String? in
      let count = difference.items.count { $0.change == change }
      return count == 0 ? nil : "\(count) \(change.rawValue)"
    }
    return counts.joined(separator: ", ")
  }
}
