// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.renewal.
package struct CertificateRenewal: NodeConvertible {
  package var policy: CertificatePolicy?
  package var windows: [CertificateWindow]?

  package init(
    policy: CertificatePolicy? = nil,
    windows: [CertificateWindow]? = nil
  ) {
    self.policy = policy
    self.windows = windows
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("policy", self.policy)
    fields.add("windows", self.windows)
    return fields.node
  }
}
