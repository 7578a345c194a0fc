// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.dataFrom.
package struct ExternalSecretDataFrom: NodeConvertible {
  @Boxed package var extract: ExternalSecretRemoteRef?
  @Boxed package var find: ExternalSecretFind?
  package var rewrite: [ExternalSecretRewrite]?
  @Boxed package var sourceRef: ExternalSecretSourceRef?

  package init(
    extract: ExternalSecretRemoteRef? = nil,
    find: ExternalSecretFind? = nil,
    rewrite: [ExternalSecretRewrite]? = nil,
    sourceRef: ExternalSecretSourceRef? = nil
  ) {
    self.extract = extract
    self.find = find
    self.rewrite = rewrite
    self.sourceRef = sourceRef
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("extract", self.extract)
    fields.add("find", self.find)
    fields.add("rewrite", self.rewrite)
    fields.add("sourceRef", self.sourceRef)
    return fields.node
  }
}
