// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.subject.
package struct CertificateSubject: NodeConvertible {
  package var countries: [String]?
  package var localities: [String]?
  package var organizationalUnits: [String]?
  package var organizations: [String]?
  package var postalCodes: [String]?
  package var provinces: [String]?
  package var serialNumber: String?
  package var streetAddresses: [String]?

  package init(
    countries: [String]? = nil,
    localities: [String]? = nil,
    organizationalUnits: [String]? = nil,
    organizations: [String]? = nil,
    postalCodes: [String]? = nil,
    provinces: [String]? = nil,
    serialNumber: String? = nil,
    streetAddresses: [String]? = nil
  ) {
    self.countries = countries
    self.localities = localities
    self.organizationalUnits = organizationalUnits
    self.organizations = organizations
    self.postalCodes = postalCodes
    self.provinces = provinces
    self.serialNumber = serialNumber
    self.streetAddresses = streetAddresses
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("countries", self.countries)
    fields.add("localities", self.localities)
    fields.add("organizationalUnits", self.organizationalUnits)
    fields.add("organizations", self.organizations)
    fields.add("postalCodes", self.postalCodes)
    fields.add("provinces", self.provinces)
    fields.add("serialNumber", self.serialNumber)
    fields.add("streetAddresses", self.streetAddresses)
    return fields.node
  }
}
