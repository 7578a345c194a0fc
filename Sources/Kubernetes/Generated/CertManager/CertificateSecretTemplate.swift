// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.secretTemplate.
package struct CertificateSecretTemplate: NodeConvertible {
  package var labels: StringMap<String>?
  package var annotations: StringMap<String>?

  package init(
    labels: StringMap<String>? = nil,
    annotations: StringMap<String>? = nil
  ) {
    self.labels = labels
    self.annotations = annotations
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("labels", self.labels)
    fields.add("annotations", self.annotations)
    return fields.node
  }
}
