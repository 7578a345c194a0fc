// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.data.sourceRef.generatorRef.
package struct ExternalSecretGeneratorRef: NodeConvertible {
  package var apiVersion: String?
  package var kind: ExternalSecretKind
  package var name: String

  package init(
    apiVersion: String? = nil,
    kind: ExternalSecretKind,
    name: String
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.name = name
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("apiVersion", self.apiVersion)
    fields.add("kind", self.kind)
    fields.add("name", self.name)
    return fields.node
  }
}
