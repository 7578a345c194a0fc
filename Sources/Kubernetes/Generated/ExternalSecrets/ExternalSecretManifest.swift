// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.target.manifest.
package struct ExternalSecretManifest: NodeConvertible {
  package var apiVersion: String
  package var kind: String

  package init(
    apiVersion: String,
    kind: String
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("apiVersion", self.apiVersion)
    fields.add("kind", self.kind)
    return fields.node
  }
}
