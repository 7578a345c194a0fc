import Environment
import Kubernetes
import Scalars

/// TLS by cert-manager: the issuer, one certificate for the public names and one for the
/// administration's.
///
/// The certificates are objects of their own. An Ingress that also carried an issuer's annotation
/// would make cert-manager want a second one with the same name.
struct Certificates {
  /// Nil without `tls`, and so are the others.
  var issuer: ClusterIssuer?
  /// For every name that everybody may use.
  var publicCertificate: Certificate?
  /// Nil where the administration API is closed.
  var adminCertificate: Certificate?
  /// Pods that cert-manager makes while it proves that the names are ours.
  var solver: Workload?

  init(_ spec: EnvironmentSpec) {
    guard let ingress = spec.ingress, let tls = ingress.tls,
      let controller = spec.provides.ingressController
    else { return }
    let issuer = Self.issuer(spec, tls, controller)
    self.issuer = issuer
    publicCertificate = Self.certificate(
      spec, "vibe-ensemble-tls-cert", hosts: ingress.publicHosts, issuer)
    adminCertificate = ingress.admin.map { admin in
      Self.certificate(spec, "vibe-ensemble-admin-tls-cert", hosts: [admin.host], issuer)
    }
    // One pod for each name at most.
    solver = Self.solverWorkload(maximumPods: ingress.hosts.count)
  }

  /// In the order in which they are needed.
  var objects: [ManifestObject] {
    [issuer.map { ManifestObject($0) }].compactMap { $0 }
      + [publicCertificate, adminCertificate].compactMap { $0 }.map { ManifestObject($0) }
  }

  // MARK: Issuer and certificates

  private static func issuer(
    _ spec: EnvironmentSpec, _ tls: TLSSpec, _ controller: ProvidesSpec.IngressController
  ) -> ClusterIssuer {
    let name = tls.acmeServer.rawValue
    return ClusterIssuer(
      metadata: ObjectMeta(
        name: DNSName(stringLiteral: name), labels: ProductLabels.labels(spec)),
      spec: ClusterIssuerSpec(
        acme: ClusterIssuerAcme(
          email: tls.email,
          // The account's key, which cert-manager makes in its own namespace.
          privateKeySecretRef: ClusterIssuerKeySecretRef(name: "\(name)-account-key"),
          server: tls.acmeServer.directory,
          solvers: [ClusterIssuerSolver(http01: solver(controller))])))
  }

  private static func certificate(
    _ spec: EnvironmentSpec, _ name: DNSName, hosts: [DNSName], _ issuer: ClusterIssuer
  ) -> Certificate {
    Certificate(
      metadata: ObjectMeta(name, of: .server, in: spec),
      spec: CertificateSpec(
        secretName: name.description,
        dnsNames: hosts,
        issuerRef: CertificateIssuerRef(issuer),
        privateKey: CertificatePrivateKey(algorithm: .ecdsa, rotationPolicy: .always, size: 256),
        revisionHistoryLimit: 1))
  }

  // MARK: Solver

  /// Where the solver's pods answer.
  ///
  /// Source: cert-manager, `pkg/issuer/acme/http`, acmeSolverListenPort.
  static let solverPort = 8089

  /// Said here, so that the quota can count them.
  private static let solverResources = ResourceRequirements(
    requests: ["cpu": "10m", "memory": "64Mi"], limits: ["cpu": "100m", "memory": "64Mi"])

  /// HTTP-01: the authority asks for a token under the name that it certifies, by the ingress.
  private static func solver(
    _ controller: ProvidesSpec.IngressController
  ) -> ClusterIssuerHttp01 {
    ClusterIssuerHttp01(
      ingress: ClusterIssuerIngress(
        ingressClassName: controller.className.description,
        podTemplate: ClusterIssuerPodTemplate(
          spec: ClusterIssuerPodTemplateSpec(resources: solverResources)),
        // The default would open a port on every node, which the quota refuses.
        serviceType: ServiceType.clusterIP.rawValue))
  }

  /// Source of the label: cert-manager documentation, HTTP01.
  private static func solverWorkload(maximumPods: Int) -> Workload {
    Workload(
      name: "acme-solver",
      selector: ["acme.cert-manager.io/http01-solver": "true"],
      template: PodTemplateSpec(
        spec: PodSpec(containers: [Container(name: "acmesolver", resources: solverResources)])),
      maximumPods: maximumPods)
  }
}

extension TLSSpec.ACMEServer {
  /// Source: Let's Encrypt documentation, ACME v2 directories.
  fileprivate var directory: String {
    switch self {
    case .letsencryptProduction: "https://acme-v02.api.letsencrypt.org/directory"
    case .letsencryptStaging: "https://acme-staging-v02.api.letsencrypt.org/directory"
    }
  }
}

extension Environment.IngressSpec {
  /// The names that everybody may use.
  var publicHosts: [DNSName] { [host] + [apiHost].compactMap { $0 } }

  /// Every name that requests come in by.
  var hosts: [DNSName] { publicHosts + [admin?.host].compactMap { $0 } }
}
