// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.dataFrom.rewrite.
package struct ExternalSecretRewrite: NodeConvertible {
  package var merge: ExternalSecretMerge?
  package var regexp: ExternalSecretRegexp?
  package var transform: ExternalSecretTransform?

  package init(
    merge: ExternalSecretMerge? = nil,
    regexp: ExternalSecretRegexp? = nil,
    transform: ExternalSecretTransform? = nil
  ) {
    self.merge = merge
    self.regexp = regexp
    self.transform = transform
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("merge", self.merge)
    fields.add("regexp", self.regexp)
    fields.add("transform", self.transform)
    return fields.node
  }
}
