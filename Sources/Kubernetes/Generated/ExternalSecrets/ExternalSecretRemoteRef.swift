// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.data.remoteRef.
package struct ExternalSecretRemoteRef: NodeConvertible {
  package var key: String
  package var conversionStrategy: ExternalSecretConversionStrategy?
  package var decodingStrategy: ExternalSecretDecodingStrategy?
  package var metadataPolicy: ExternalSecretMetadataPolicy?
  package var nullBytePolicy: ExternalSecretNullBytePolicy?
  package var property: String?
  package var version: String?

  package init(
    key: String,
    conversionStrategy: ExternalSecretConversionStrategy? = nil,
    decodingStrategy: ExternalSecretDecodingStrategy? = nil,
    metadataPolicy: ExternalSecretMetadataPolicy? = nil,
    nullBytePolicy: ExternalSecretNullBytePolicy? = nil,
    property: String? = nil,
    version: String? = nil
  ) {
    self.key = key
    self.conversionStrategy = conversionStrategy
    self.decodingStrategy = decodingStrategy
    self.metadataPolicy = metadataPolicy
    self.nullBytePolicy = nullBytePolicy
    self.property = property
    self.version = version
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("key", self.key)
    fields.add("conversionStrategy", self.conversionStrategy)
    fields.add("decodingStrategy", self.decodingStrategy)
    fields.add("metadataPolicy", self.metadataPolicy)
    fields.add("nullBytePolicy", self.nullBytePolicy)
    fields.add("property", self.property)
    fields.add("version", self.version)
    return fields.node
  }
}
