// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.acme.externalAccountBinding.keySecretRef.
package struct ClusterIssuerKeySecretRef: NodeConvertible {
  package var name: String
  package var key: String?

  package init(
    name: String,
    key: String? = nil
  ) {
    self.name = name
    self.key = key
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("key", self.key)
    return fields.node
  }
}
