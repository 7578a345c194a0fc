// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.nameConstraints.
package struct CertificateNameConstraints: NodeConvertible {
  package var critical: Bool?
  package var excluded: CertificateExcluded?
  package var permitted: CertificateExcluded?

  package init(
    critical: Bool? = nil,
    excluded: CertificateExcluded? = nil,
    permitted: CertificateExcluded? = nil
  ) {
    self.critical = critical
    self.excluded = excluded
    self.permitted = permitted
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("critical", self.critical)
    fields.add("excluded", self.excluded)
    fields.add("permitted", self.permitted)
    return fields.node
  }
}
