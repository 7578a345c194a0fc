// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: cert-manager v1.21.1, Certificate spec.
package struct CertificateSpec: NodeConvertible {
  package var secretName: String
  package var dnsNames: [DNSName]?
  package var issuerRef: CertificateIssuerRef
  package var duration: Duration?
  package var renewBefore: Duration?
  package var commonName: String?
  package var emailAddresses: [String]?
  package var encodeUsagesInRequest: Bool?
  package var ipAddresses: [String]?
  package var isCA: Bool?
  package var privateKey: CertificatePrivateKey?
  package var renewBeforePercentage: Int?
  package var renewal: CertificateRenewal?
  package var revisionHistoryLimit: Int?
  package var secretTemplate: CertificateSecretTemplate?
  package var signatureAlgorithm: CertificateSignatureAlgorithm?
  package var uris: [String]?
  package var usages: [CertificateUsages]?

  package init(
    secretName: String,
    dnsNames: [DNSName]? = nil,
    issuerRef: CertificateIssuerRef,
    duration: Duration? = nil,
    renewBefore: Duration? = nil,
    commonName: String? = nil,
    emailAddresses: [String]? = nil,
    encodeUsagesInRequest: Bool? = nil,
    ipAddresses: [String]? = nil,
    isCA: Bool? = nil,
    privateKey: CertificatePrivateKey? = nil,
    renewBeforePercentage: Int? = nil,
    renewal: CertificateRenewal? = nil,
    revisionHistoryLimit: Int? = nil,
    secretTemplate: CertificateSecretTemplate? = nil,
    signatureAlgorithm: CertificateSignatureAlgorithm? = nil,
    uris: [String]? = nil,
    usages: [CertificateUsages]? = nil
  ) {
    self.secretName = secretName
    self.dnsNames = dnsNames
    self.issuerRef = issuerRef
    self.duration = duration
    self.renewBefore = renewBefore
    self.commonName = commonName
    self.emailAddresses = emailAddresses
    self.encodeUsagesInRequest = encodeUsagesInRequest
    self.ipAddresses = ipAddresses
    self.isCA = isCA
    self.privateKey = privateKey
    self.renewBeforePercentage = renewBeforePercentage
    self.renewal = renewal
    self.revisionHistoryLimit = revisionHistoryLimit
    self.secretTemplate = secretTemplate
    self.signatureAlgorithm = signatureAlgorithm
    self.uris = uris
    self.usages = usages
  }

  package var node: Node {
    var fields = Fields(capacity: 18)
    fields.add("secretName", self.secretName)
    fields.add("dnsNames", self.dnsNames)
    fields.add("issuerRef", self.issuerRef)
    fields.add("duration", self.duration)
    fields.add("renewBefore", self.renewBefore)
    fields.add("commonName", self.commonName)
    fields.add("emailAddresses", self.emailAddresses)
    fields.add("encodeUsagesInRequest", self.encodeUsagesInRequest)
    fields.add("ipAddresses", self.ipAddresses)
    fields.add("isCA", self.isCA)
    fields.add("privateKey", self.privateKey)
    fields.add("renewBeforePercentage", self.renewBeforePercentage)
    fields.add("renewal", self.renewal)
    fields.add("revisionHistoryLimit", self.revisionHistoryLimit)
    fields.add("secretTemplate", self.secretTemplate)
    fields.add("signatureAlgorithm", self.signatureAlgorithm)
    fields.add("uris", self.uris)
    fields.add("usages", self.usages)
    return fields.node
  }
}
