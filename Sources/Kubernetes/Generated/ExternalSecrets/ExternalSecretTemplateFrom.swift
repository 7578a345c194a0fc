// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.target.template.templateFrom.
package struct ExternalSecretTemplateFrom: NodeConvertible {
  package var configMap: ExternalSecretConfigMap?
  package var literal: String?
  package var secret: ExternalSecretConfigMap?
  package var target: String?
  package var valuesDecodingStrategy: ExternalSecretDecodingStrategy?

  package init(
    configMap: ExternalSecretConfigMap? = nil,
    literal: String? = nil,
    secret: ExternalSecretConfigMap? = nil,
    target: String? = nil,
    valuesDecodingStrategy: ExternalSecretDecodingStrategy? = nil
  ) {
    self.configMap = configMap
    self.literal = literal
    self.secret = secret
    self.target = target
    self.valuesDecodingStrategy = valuesDecodingStrategy
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("configMap", self.configMap)
    fields.add("literal", self.literal)
    fields.add("secret", self.secret)
    fields.add("target", self.target)
    fields.add("valuesDecodingStrategy", self.valuesDecodingStrategy)
    return fields.node
  }
}
