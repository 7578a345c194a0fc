// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.nameConstraints.excluded.
package struct CertificateExcluded: NodeConvertible {
  package var dnsDomains: [String]?
  package var emailAddresses: [String]?
  package var ipRanges: [String]?
  package var uriDomains: [String]?

  package init(
    dnsDomains: [String]? = nil,
    emailAddresses: [String]? = nil,
    ipRanges: [String]? = nil,
    uriDomains: [String]? = nil
  ) {
    self.dnsDomains = dnsDomains
    self.emailAddresses = emailAddresses
    self.ipRanges = ipRanges
    self.uriDomains = uriDomains
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("dnsDomains", self.dnsDomains)
    fields.add("emailAddresses", self.emailAddresses)
    fields.add("ipRanges", self.ipRanges)
    fields.add("uriDomains", self.uriDomains)
    return fields.node
  }
}
