// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate.
package struct Certificate: KubernetesObject {
  package static var apiVersion: String { "cert-manager.io/v1" }
  package static var kind: String { "Certificate" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  @Boxed package var spec: CertificateSpec?

  package init(
    metadata: ObjectMeta,
    spec: CertificateSpec? = nil
  ) {
    self.metadata = metadata
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("spec", self.spec)
    return fields.node
  }
}
