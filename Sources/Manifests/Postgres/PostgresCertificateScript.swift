import Environment
import Findings
import Kubernetes
import Scalars

/// `scripts/postgres-certificate.sh`: makes the database's certificate where nobody else does.
struct PostgresCertificateScript {
  /// None where connections are not encrypted, or others make the certificate.
  let files: [ManifestFile]
  let findings: [Finding]

  init(_ spec: EnvironmentSpec, templates: TemplateSet) {
    guard SecretPlan(spec)[SecretPlan.databaseCertificate] != nil else {
      (files, findings) = ([], [])
      return
    }
    var findings: [Finding] = []
    let names = PostgresCertificate.names(spec)
    let text = templates.text(
      of: .postgresCertificate,
      filling: [
        "secret": SecretPlan.databaseCertificate.description,
        "namespace": spec.namespace.description,
        "name": names[0].description,
        "names": names.map { "DNS:\($0)" }.joined(separator: ","),
      ], findings: &findings)
    files = [ManifestFile(path: "scripts/postgres-certificate.sh", content: .text(text))]
    self.findings = findings
  }
}
