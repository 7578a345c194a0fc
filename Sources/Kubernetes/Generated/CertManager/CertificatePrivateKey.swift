// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.privateKey.
package struct CertificatePrivateKey: NodeConvertible {
  package var algorithm: CertificateAlgorithm?
  package var encoding: CertificateEncoding?
  package var rotationPolicy: CertificateRotationPolicy?
  package var size: Int?

  package init(
    algorithm: CertificateAlgorithm? = nil,
    encoding: CertificateEncoding? = nil,
    rotationPolicy: CertificateRotationPolicy? = nil,
    size: Int? = nil
  ) {
    self.algorithm = algorithm
    self.encoding = encoding
    self.rotationPolicy = rotationPolicy
    self.size = size
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("algorithm", self.algorithm)
    fields.add("encoding", self.encoding)
    fields.add("rotationPolicy", self.rotationPolicy)
    fields.add("size", self.size)
    return fields.node
  }
}
