// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.dataFrom.rewrite.regexp.
package struct ExternalSecretRegexp: NodeConvertible {
  package var source: String
  package var target: String

  package init(
    source: String,
    target: String
  ) {
    self.source = source
    self.target = target
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("source", self.source)
    fields.add("target", self.target)
    return fields.node
  }
}
