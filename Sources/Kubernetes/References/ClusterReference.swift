package import Scalars

/// A PostgreSQL cluster that CloudNativePG runs, with what the operator makes for it.
///
/// Source: CloudNativePG 1.30 documentation, "Service Management" and "Applications".
package struct ClusterReference: Sendable {
  package let name: DNSLabel
  package let namespace: DNSLabel?

  init(name: DNSLabel, namespace: DNSLabel?) {
    self.name = name
    self.namespace = namespace
  }

  /// Always the primary.
  package var readWriteService: ServiceReference<ClusterPort> { service("rw") }
  /// Replicas only.
  package var readOnlyService: ServiceReference<ClusterPort> { service("ro") }

  /// The Secret with the authority that signs the instances' certificates.
  package var certificateAuthority: SecretReference<CertificateAuthorityKey> {
    SecretReference(
      name: DNSName(stringLiteral: "\(name)-ca"), namespace: namespace,
      keys: CertificateAuthorityKey.allCases.map(\.rawValue))
  }

  /// The instances' pods.
  package var pods: WorkloadReference<ClusterPodPort> {
    WorkloadReference(
      apiVersion: Cluster.apiVersion, kind: Cluster.kind,
      metadata: ObjectMeta(name: DNSName(name), namespace: namespace),
      podLabels: ["cnpg.io/cluster": name.description], template: nil)
  }

  private func service(_ suffix: String) -> ServiceReference<ClusterPort> {
    ServiceReference(
      name: "\(name)-\(suffix)", namespace: namespace,
      numbers: [ClusterPort.postgres.rawValue: ClusterPort.postgres.number])
  }
}

/// The key of a certificate authority's Secret that everybody may read; its private key is no part.
package enum CertificateAuthorityKey: String, KeySet {
  case certificate = "ca.crt"
}

extension Cluster {
  package var reference: ClusterReference {
    ClusterReference(name: metadata.requiredLabel, namespace: metadata.namespace)
  }
}
