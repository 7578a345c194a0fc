// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.dataFrom.rewrite.transform.
package struct ExternalSecretTransform: NodeConvertible {
  package var template: String

  package init(
    template: String
  ) {
    self.template = template
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("template", self.template)
    return fields.node
  }
}
