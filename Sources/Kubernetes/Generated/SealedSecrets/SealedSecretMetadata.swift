// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: sealed-secrets, main branch, 2026, SealedSecret spec.template.metadata.
package struct SealedSecretMetadata: NodeConvertible {
  package var name: String?
  package var namespace: String?
  package var labels: StringMap<String>?
  package var annotations: StringMap<String>?
  package var finalizers: [String]?

  package init(
    name: String? = nil,
    namespace: String? = nil,
    labels: StringMap<String>? = nil,
    annotations: StringMap<String>? = nil,
    finalizers: [String]? = nil
  ) {
    self.name = name
    self.namespace = namespace
    self.labels = labels
    self.annotations = annotations
    self.finalizers = finalizers
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("name", self.name)
    fields.add("namespace", self.namespace)
    fields.add("labels", self.labels)
    fields.add("annotations", self.annotations)
    fields.add("finalizers", self.finalizers)
    return fields.node
  }
}
