// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.otherNames.
package struct CertificateOtherName: NodeConvertible {
  package var oid: String?
  package var utf8Value: String?

  package init(
    oid: String? = nil,
    utf8Value: String? = nil
  ) {
    self.oid = oid
    self.utf8Value = utf8Value
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("oid", self.oid)
    fields.add("utf8Value", self.utf8Value)
    return fields.node
  }
}
