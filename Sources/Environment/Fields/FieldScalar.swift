import Scalars

/// A value that is written as one scalar of an environment file.
protocol FieldScalar: Sendable {
  static var rules: ScalarRules { get }
  /// Stands in where the file has no good value, so that the rest can still be read; never seen
  /// outside, since the finding that goes with it discards the result.
  static var placeholder: Self { get }
  init(field text: String) throws(ScalarError)
}

extension FieldScalar {
  /// The rules with an example that suits one field.
  static func rules(example: String?) -> ScalarRules {
    var rules = rules
    if let example { rules.examples = [example] + rules.examples.filter { $0 != example } }
    return rules
  }
}

extension FieldScalar where Self: ScalarValue {
  init(field text: String) throws(ScalarError) {
    try self.init(parsing: text)
  }
}

/// A group of keys: reads its fields one after the other, or records what they are.
protocol FieldGroup: Sendable {
  init(from reader: inout FieldReader)
}
