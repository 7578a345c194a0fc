// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.data.sourceRef.
package struct ExternalSecretSourceRef: NodeConvertible {
  package var generatorRef: ExternalSecretGeneratorRef?
  package var storeRef: ExternalSecretStoreRef?

  package init(
    generatorRef: ExternalSecretGeneratorRef? = nil,
    storeRef: ExternalSecretStoreRef? = nil
  ) {
    self.generatorRef = generatorRef
    self.storeRef = storeRef
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("generatorRef", self.generatorRef)
    fields.add("storeRef", self.storeRef)
    return fields.node
  }
}
