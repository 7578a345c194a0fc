// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.target.template.
package struct ExternalSecretTemplate: NodeConvertible {
  package var metadata: ExternalSecretMetadata?
  package var type: String?
  package var data: StringMap<String>?
  package var engineVersion: ExternalSecretEngineVersion?
  package var mergePolicy: ExternalSecretMergePolicy?
  package var templateFrom: [ExternalSecretTemplateFrom]?

  package init(
    metadata: ExternalSecretMetadata? = nil,
    type: String? = nil,
    data: StringMap<String>? = nil,
    engineVersion: ExternalSecretEngineVersion? = nil,
    mergePolicy: ExternalSecretMergePolicy? = nil,
    templateFrom: [ExternalSecretTemplateFrom]? = nil
  ) {
    self.metadata = metadata
    self.type = type
    self.data = data
    self.engineVersion = engineVersion
    self.mergePolicy = mergePolicy
    self.templateFrom = templateFrom
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("metadata", self.metadata)
    fields.add("type", self.type)
    fields.add("data", self.data)
    fields.add("engineVersion", self.engineVersion)
    fields.add("mergePolicy", self.mergePolicy)
    fields.add("templateFrom", self.templateFrom)
    return fields.node
  }
}
