// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.dataFrom.find.name.
package struct ExternalSecretName: NodeConvertible {
  package var regexp: String?

  package init(
    regexp: String? = nil
  ) {
    self.regexp = regexp
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("regexp", self.regexp)
    return fields.node
  }
}
