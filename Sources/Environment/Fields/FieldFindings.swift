import Findings
import YAML

// What can be wrong with a single field. Findings about several fields stand with the group that
// they belong to.
extension Finding {
  static func unknownKey(_ key: String, known: [String], group: String) -> Finding {
    let nearest = NearestName.of(key, in: known)
    return Finding(
      id: "unknown-key", message: "unknown key '\(key)' \(group)",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "known keys: " + known.joined(separator: ", "))
  }

  static func missingKey(_ key: String, group: String, shape: FieldShape) -> Finding {
    Finding(
      id: "missing-key", message: "missing key '\(key)' \(group)",
      hint: "add \(key): " + shape.sketch)
  }

  /// A required key that an overlay's null took away.
  static func removedRequired(_ key: String, group: String) -> Finding {
    Finding(
      id: "missing-key", message: "missing key '\(key)' \(group): null removes it here",
      hint: "remove this line, or give a value")
  }

  /// How to write a value that has the wrong type.
  enum TypeHint {
    /// The same text in quotes.
    case quotes
    /// True or false without quotes.
    case bare
    case example(String)
    case mapping, list
  }

  static func expected(_ what: String, found node: Node, hint: TypeHint) -> Finding {
    let action =
      switch hint {
      case .quotes: "put it in quotes: \"\(node.scalarText ?? "")\""
      case .bare: "write true or false, without quotes"
      case .example(let text): "write it like \(text)"
      case .mapping: "write keys with their values under it"
      case .list: "write a list: [first, second]"
      }
    return Finding(
      id: "wrong-type", message: "expected \(what), found \(node.kindName)", hint: action)
  }

  /// `reason` says what was found and what was expected.
  static func invalidValue(_ reason: String, rules: ScalarRules) -> Finding {
    Finding(
      id: "invalid-value", message: reason, hint: "write \(rules.name) like \(rules.examples[0])")
  }

  static func outOfRange(_ expected: String, found: String) -> Finding {
    Finding(
      id: "out-of-range", message: "expected \(expected), found \(found)",
      hint: "choose a value inside the range")
  }

  static func unknownChoice(_ text: String, known: [String]) -> Finding {
    Finding(
      id: "unknown-choice",
      message: "expected \(ScalarRules.choice(known).name), found '\(text)'",
      hint: NearestName.of(text, in: known).map { "did you mean '\($0)'?" }
        ?? "choose one of them")
  }

  static func tooFew(of rules: ScalarRules) -> Finding {
    Finding(
      id: "empty-collection", message: "expected at least one entry, found none",
      hint: "add \(rules.name) like \(rules.examples[0])")
  }

  static func tooFewGroups(_ fields: [FieldSchema]) -> Finding {
    Finding(
      id: "empty-collection", message: "expected at least one entry, found none",
      hint: "add an entry " + FieldShape.group(fields).sketch)
  }

  static func repeatedItem(_ text: String) -> Finding {
    Finding(
      id: "repeated-item", message: "'\(text)' stands in this list twice",
      hint: "remove one of them")
  }
}

extension FieldShape {
  /// What a value looks like, for the hint of a missing key.
  var sketch: String {
    switch self {
    case .scalar(let rules): rules.examples[0]
    case .group(let fields):
      fields.contains(where: \.isRequired)
        ? "with " + fields.filter(\.isRequired).map(\.key).joined(separator: ", ")
        : "with " + fields.map(\.key).joined(separator: " or ")
    case .list(let item, _, _): "[\(item.sketch)]"
    case .map(let keys, let values, _): "{ \(keys.examples[0]): \(values.sketch) }"
    }
  }
}
