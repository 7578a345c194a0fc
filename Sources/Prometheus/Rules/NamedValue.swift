/// A label or an annotation with its value.
package struct NamedValue: Sendable, Hashable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    precondition(isLabelName(name), "'\(name)' cannot be the name of a label or an annotation")
    self.name = name
    self.value = value
  }
}
