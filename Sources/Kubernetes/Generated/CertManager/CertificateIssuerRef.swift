// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.issuerRef.
package struct CertificateIssuerRef: NodeConvertible {
  package internal(set) var kind: String?
  package internal(set) var name: String
  package internal(set) var group: String?

  init(
    kind: String? = nil,
    name: String,
    group: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.group = group
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("kind", self.kind)
    fields.add("name", self.name)
    fields.add("group", self.group)
    return fields.node
  }
}
