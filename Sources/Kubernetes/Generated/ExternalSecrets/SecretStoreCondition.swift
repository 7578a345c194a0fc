// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.conditions.
package struct SecretStoreCondition: NodeConvertible {
  package var namespaceRegexes: [String]?
  package var namespaceSelector: LabelSelector?
  package var namespaces: [String]?

  package init(
    namespaceRegexes: [String]? = nil,
    namespaceSelector: LabelSelector? = nil,
    namespaces: [String]? = nil
  ) {
    self.namespaceRegexes = namespaceRegexes
    self.namespaceSelector = namespaceSelector
    self.namespaces = namespaces
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("namespaceRegexes", self.namespaceRegexes)
    fields.add("namespaceSelector", self.namespaceSelector)
    fields.add("namespaces", self.namespaces)
    return fields.node
  }
}
