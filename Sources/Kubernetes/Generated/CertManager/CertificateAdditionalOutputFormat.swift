// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.additionalOutputFormats.
package struct CertificateAdditionalOutputFormat: NodeConvertible {
  package var type: CertificateType

  package init(
    type: CertificateType
  ) {
    self.type = type
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("type", self.type)
    return fields.node
  }
}
