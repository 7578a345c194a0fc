package import YAML

/// A kind that a CustomResourceDefinition brings, as one of the files given with `--crds` has it.
package struct CustomDefinition: Sendable {
  package var group: String
  package var kind: String
  /// `certificates`, as a path of the API has it.
  package var plural: String
  package var isNamespaced: Bool
  /// In the order of the file.
  package var versions: [Version]
  /// The file that it stands in.
  package var file: String
  /// The whole object, with its marks.
  package var node: Node

  /// One version that the definition has.
  package struct Version: Sendable {
    package var name: String
    package var isServed: Bool
    package var isStored: Bool
    package var isDeprecated: Bool
    /// The `openAPIV3Schema`; nil where any field is allowed.
    package var schema: Node?
  }
}

extension CustomDefinition: Hashable {
  package static func == (left: CustomDefinition, right: CustomDefinition) -> Bool {
    left.file == right.file && left.node == right.node
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(group)
    hasher.combine(kind)
    hasher.combine(file)
  }
}
