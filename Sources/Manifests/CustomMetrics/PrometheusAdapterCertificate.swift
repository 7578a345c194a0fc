import Environment
import Kubernetes
import Scalars

/// The certificate that the adapter shows the API server, where cert-manager makes it.
///
/// It vouches for itself, and cert-manager writes it into the APIService: nobody else has to trust
/// it. Source: cert-manager documentation, "CA Injector".
struct PrometheusAdapterCertificate {
  let objects: [ManifestObject]
  /// What the adapter reads, and reads again when it changes.
  let secret: SecretReference<TLSSecretKey>
  /// Annotation of the object that is told whom to trust.
  let injection: StringMap<String>

  /// Nil without cert-manager.
  init?(_ spec: EnvironmentSpec) {
    guard spec.provides.certManager else { return nil }
    let issuer = Issuer(
      metadata: ObjectMeta("prometheus-adapter-self-signed", of: .prometheusAdapter, in: spec),
      spec: ClusterIssuerSpec(selfSigned: ClusterIssuerSelfSigned()))
    let name = PrometheusAdapter.serviceName
    let certificate = Certificate(
      metadata: ObjectMeta("prometheus-adapter-tls", of: .prometheusAdapter, in: spec),
      spec: CertificateSpec(
        secretName: "prometheus-adapter-tls",
        dnsNames: ["\(name).\(spec.namespace)", "\(name).\(spec.namespace).svc"]
          .map { DNSName(stringLiteral: $0) },
        issuerRef: CertificateIssuerRef(issuer),
        duration: Self.days * 365,
        renewBefore: Self.days * 30,
        privateKey: CertificatePrivateKey(algorithm: .ecdsa, rotationPolicy: .always, size: 256),
        revisionHistoryLimit: 1,
        usages: [.digitalSignature, .serverAuth]))
    objects = [ManifestObject(issuer), ManifestObject(certificate)]
    secret = certificate.secret
    injection = ["cert-manager.io/inject-ca-from": "\(spec.namespace)/prometheus-adapter-tls"]
  }

  private static let days = Duration.seconds(24 * 60 * 60)
}
