// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.aws.auth.jwt.serviceAccountRef.
package struct SecretStoreServiceAccountRef: NodeConvertible {
  package var name: String
  package var namespace: String?
  package var audiences: [String]?

  package init(
    name: String,
    namespace: String? = nil,
    audiences: [String]? = nil
  ) {
    self.name = name
    self.namespace = namespace
    self.audiences = audiences
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("name", self.name)
    fields.add("namespace", self.namespace)
    fields.add("audiences", self.audiences)
    return fields.node
  }
}
