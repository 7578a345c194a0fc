// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.target.template.templateFrom.configMap.
package struct ExternalSecretConfigMap: NodeConvertible {
  package var name: String
  package var items: [ExternalSecretItem]

  package init(
    name: String,
    items: [ExternalSecretItem]
  ) {
    self.name = name
    self.items = items
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("items", self.items)
    return fields.node
  }
}
