package import YAML

/// What is known about one key of a group: recorded from the same code that decodes it.
package struct FieldSchema: Sendable {
  package var key: String
  /// One or more sentences for operators.
  package var documentation: String
  /// The merged environment must have the key.
  package var isRequired: Bool
  /// What holds when the key is absent; nil for required keys and where absence has a meaning of
  /// its own.
  package var defaultValue: Node?
  package var shape: FieldShape
}

/// The form of a value in an environment file.
package indirect enum FieldShape: Sendable {
  case scalar(ScalarRules)
  /// A map with known keys.
  case group([FieldSchema])
  /// `mergeKey`: the key by which an overlay's items meet the base's; nil: the overlay's list
  /// replaces the base's.
  case list(of: FieldShape, minimum: Int, mergeKey: String?)
  /// A map whose keys operators choose.
  case map(keys: ScalarRules, values: FieldShape, minimum: Int)
}

/// Which scalars a field takes.
package struct ScalarRules: Sendable {
  /// With its article, for messages: `a quantity`.
  package var name: String
  /// Never empty; the first one is the usual.
  package var types: [ScalarType]
  /// Every value that is taken; empty: not a choice.
  package var choices: [String]
  /// Of integers.
  package var range: ClosedRange<Int>?
  /// Regular expression (ECMA-262) that every good value matches; some bad values do too.
  package var pattern: String?
  /// At least two, all valid: shown in documentation, and tried where a value is varied.
  package var examples: [String]

  package init(
    _ name: String, types: [ScalarType] = [.string], choices: [String] = [],
    range: ClosedRange<Int>? = nil, pattern: String? = nil, examples: [String]
  ) {
    self.name = name
    self.types = types
    self.choices = choices
    self.range = range
    self.pattern = pattern
    self.examples = examples
  }
}

extension ScalarRules {
  static let boolean = ScalarRules("true or false", types: [.boolean], examples: ["true", "false"])

  static func integer(_ range: ClosedRange<Int>) -> ScalarRules {
    ScalarRules(
      "an integer from \(range.lowerBound) to \(range.upperBound)", types: [.integer],
      range: range, examples: [String(range.lowerBound), String(range.upperBound)])
  }

  static func choice(_ values: [String]) -> ScalarRules {
    ScalarRules("one of " + values.joined(separator: ", "), choices: values, examples: values)
  }
}
