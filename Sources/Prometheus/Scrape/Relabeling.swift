import YAML

/// A step that decides on a target or a series by its labels, or writes a label.
///
/// Source: Prometheus 3.1 documentation, "Configuration", `relabel_config`.
package enum Relabeling: Sendable {
  /// Only those whose label has one of these values stay.
  case keep(String, oneOf: [String])
  /// Only those stay whose label begins with one of these.
  case keepPrefix(String, oneOf: [String])
  /// Those with one of these values go.
  case drop(String, oneOf: [String])
  /// The label gets the value of another one.
  case copy(String, to: String)
  /// The label gets a fixed value.
  case set(String, to: String)

  var node: Node {
    switch self {
    case .keep(let label, let values):
      Self.step([label], regex: Self.anyOf(values), action: "keep")
    case .keepPrefix(let label, let prefixes):
      Self.step([label], regex: "(?:\(Self.anyOf(prefixes))).*", action: "keep")
    case .drop(let label, let values):
      Self.step([label], regex: Self.anyOf(values), action: "drop")
    case .copy(let label, let target):
      .mapping([
        .init("source_labels", .sequence([.string(label)])),
        .init("target_label", .string(target)),
      ])
    case .set(let label, let value):
      .mapping([
        .init("target_label", .string(label)), .init("replacement", .string(value)),
      ])
    }
  }

  /// Prometheus anchors the expression at both ends.
  private static func anyOf(_ values: [String]) -> String {
    values.map(quoted).joined(separator: "|")
  }

  /// The text itself, whatever it means to RE2.
  private static func quoted(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "\\.+*?()|[]{}^$".contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  private static func step(_ labels: [String], regex: String, action: String) -> Node {
    .mapping([
      .init("source_labels", .sequence(labels.map(Node.string))),
      .init("regex", .string(regex)),
      .init("action", .string(action)),
    ])
  }
}
