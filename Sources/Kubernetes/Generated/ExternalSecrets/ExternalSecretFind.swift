// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.dataFrom.find.
package struct ExternalSecretFind: NodeConvertible {
  package var name: ExternalSecretName?
  package var conversionStrategy: ExternalSecretConversionStrategy?
  package var decodingStrategy: ExternalSecretDecodingStrategy?
  package var nullBytePolicy: ExternalSecretNullBytePolicy?
  package var path: String?
  package var tags: StringMap<String>?

  package init(
    name: ExternalSecretName? = nil,
    conversionStrategy: ExternalSecretConversionStrategy? = nil,
    decodingStrategy: ExternalSecretDecodingStrategy? = nil,
    nullBytePolicy: ExternalSecretNullBytePolicy? = nil,
    path: String? = nil,
    tags: StringMap<String>? = nil
  ) {
    self.name = name
    self.conversionStrategy = conversionStrategy
    self.decodingStrategy = decodingStrategy
    self.nullBytePolicy = nullBytePolicy
    self.path = path
    self.tags = tags
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("name", self.name)
    fields.add("conversionStrategy", self.conversionStrategy)
    fields.add("decodingStrategy", self.decodingStrategy)
    fields.add("nullBytePolicy", self.nullBytePolicy)
    fields.add("path", self.path)
    fields.add("tags", self.tags)
    return fields.node
  }
}
