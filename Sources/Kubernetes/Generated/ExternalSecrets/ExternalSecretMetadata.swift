// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.target.template.metadata.
package struct ExternalSecretMetadata: NodeConvertible {
  package var labels: StringMap<String>?
  package var annotations: StringMap<String>?
  package var finalizers: [String]?

  package init(
    labels: StringMap<String>? = nil,
    annotations: StringMap<String>? = nil,
    finalizers: [String]? = nil
  ) {
    self.labels = labels
    self.annotations = annotations
    self.finalizers = finalizers
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("labels", self.labels)
    fields.add("annotations", self.annotations)
    fields.add("finalizers", self.finalizers)
    return fields.node
  }
}
