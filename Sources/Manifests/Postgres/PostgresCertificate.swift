import Environment
import Kubernetes
import Scalars

/// The certificate that the StatefulSet's PostgreSQL shows, and who vouches for it.
struct PostgresCertificate {
  /// Empty where a Secret of the plan holds all of it.
  let objects: [ManifestObject]
  /// What the server shows, and its key.
  let secret: SecretReference<IssuedSecretKey>
  /// What clients ask.
  let authority: SecretReference<CertificateAuthorityKey>

  /// Nil where connections are not encrypted.
  init?(_ spec: EnvironmentSpec, secrets: Secrets) {
    guard spec.security.databaseTLS else { return nil }
    guard spec.provides.certManager else {
      objects = []
      secret = secrets.reference(SecretPlan.databaseCertificate, keys: IssuedSecretKey.self)
      authority = secrets.reference(
        SecretPlan.databaseCertificate, keys: CertificateAuthorityKey.self)
      return
    }
    let selfSigned = Issuer(
      metadata: ObjectMeta("postgres-self-signed", of: .database, in: spec),
      spec: ClusterIssuerSpec(selfSigned: ClusterIssuerSelfSigned()))
    let root = Self.root(spec, selfSigned)
    let issuer = Issuer(
      metadata: ObjectMeta("postgres-authority", of: .database, in: spec), authority: root)
    let certificate = Self.certificate(spec, issuer)
    objects = [
      ManifestObject(selfSigned), ManifestObject(root), ManifestObject(issuer),
      ManifestObject(certificate),
    ]
    secret = certificate.issuedSecret
    authority = certificate.certificateAuthority
  }

  /// Every name that the server has inside the cluster; the first is the one that clients use.
  static func names(_ spec: EnvironmentSpec) -> [DNSName] {
    let service = PostgresConnection.serviceName
    return ["", ".\(spec.namespace)", ".\(spec.namespace).svc"].map {
      DNSName(stringLiteral: service + $0)
    }
  }

  // MARK: cert-manager

  private static let days = Duration.seconds(24 * 60 * 60)
  /// Both, since PostgreSQL reads its certificate when it starts: any restart within the last year,
  /// or a reload, takes the next one.
  private static let lifetime = days * (5 * 365)
  private static let renewal = days * 365

  private static func root(_ spec: EnvironmentSpec, _ issuer: Issuer) -> Certificate {
    Certificate(
      metadata: ObjectMeta("postgres-authority", of: .database, in: spec),
      spec: CertificateSpec(
        secretName: "postgres-authority",
        issuerRef: CertificateIssuerRef(issuer),
        duration: lifetime * 2,
        renewBefore: lifetime + renewal,
        commonName: "postgres-authority.\(spec.namespace)",
        isCA: true,
        // A new certificate for the same key vouches for the old certificates too.
        privateKey: CertificatePrivateKey(algorithm: .ecdsa, rotationPolicy: .never, size: 256),
        revisionHistoryLimit: 1))
  }

  private static func certificate(_ spec: EnvironmentSpec, _ issuer: Issuer) -> Certificate {
    Certificate(
      metadata: ObjectMeta("postgres-tls", of: .database, in: spec),
      spec: CertificateSpec(
        secretName: "postgres-tls",
        dnsNames: names(spec),
        issuerRef: CertificateIssuerRef(issuer),
        duration: lifetime,
        renewBefore: renewal,
        privateKey: CertificatePrivateKey(algorithm: .ecdsa, rotationPolicy: .always, size: 256),
        revisionHistoryLimit: 1,
        usages: [.digitalSignature, .serverAuth]))
  }
}
