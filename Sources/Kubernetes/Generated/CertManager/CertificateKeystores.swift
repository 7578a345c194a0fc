// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.keystores.
package struct CertificateKeystores: NodeConvertible {
  @Boxed package var jks: CertificateJks?
  @Boxed package var pkcs12: CertificatePkcs12?

  package init(
    jks: CertificateJks? = nil,
    pkcs12: CertificatePkcs12? = nil
  ) {
    self.jks = jks
    self.pkcs12 = pkcs12
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("jks", self.jks)
    fields.add("pkcs12", self.pkcs12)
    return fields.node
  }
}
