// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.target.template.templateFrom.configMap.items.
package struct ExternalSecretItem: NodeConvertible {
  package var key: String
  package var templateAs: ExternalSecretTemplateAs?

  package init(
    key: String,
    templateAs: ExternalSecretTemplateAs? = nil
  ) {
    self.key = key
    self.templateAs = templateAs
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("key", self.key)
    fields.add("templateAs", self.templateAs)
    return fields.node
  }
}
