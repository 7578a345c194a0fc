import YAML

/// A key at the top of a file of facts.
///
/// A new kind of fact is one of these, in `FactFields`: the reader, the JSON Schema and
/// `vibe-gen explain facts` are made from it.
package struct FactField: Sendable {
  package var key: String
  /// What it says, and what for: the end of the sentence "It says ...".
  package var documentation: String
  package var shape: FactShape
  /// Lines of YAML, beginning with the key.
  package var example: String
  /// Lays a value that has the shape over the facts.
  let apply: @Sendable (Node, inout Facts) -> Void

  init(
    _ key: String, _ documentation: String, _ shape: FactShape, example: String,
    apply: @escaping @Sendable (Node, inout Facts) -> Void
  ) {
    self.key = key
    self.documentation = documentation
    self.shape = shape
    self.example = example
    self.apply = apply
  }
}

/// The value of a checked node, for `apply`.
extension Node {
  /// The texts of a list of scalars.
  var texts: [String] { (items ?? []).compactMap(\.scalarText) }

  /// The texts of a map of scalars.
  var textByKey: [String: String] {
    Dictionary((entries ?? []).map { ($0.key, $0.value.scalarText ?? "") }) { $1 }
  }
}
