import Scalars
package import YAML

/// A certificate issuer of one namespace, specified as one of the cluster.
///
/// Source: cert-manager v1.21.1, Issuer.
package struct Issuer: KubernetesObject {
  package static var apiVersion: String { ClusterIssuer.apiVersion }
  package static var kind: String { "Issuer" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var spec: ClusterIssuerSpec

  package init(metadata: ObjectMeta, spec: ClusterIssuerSpec) {
    self.metadata = metadata
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", metadata)
    fields.add("spec", spec)
    return fields.node
  }
}

extension CertificateIssuerRef {
  /// The issuer that signs.
  package init(_ issuer: Issuer) {
    self.init(
      kind: Issuer.kind, name: issuer.metadata.requiredName.description, group: "cert-manager.io")
  }
}

extension Issuer {
  /// An authority of the namespace: it signs with the key of the certificate.
  package init(metadata: ObjectMeta, authority: Certificate) {
    self.init(
      metadata: metadata,
      spec: ClusterIssuerSpec(ca: ClusterIssuerCa(secretName: authority.secret.name.description)))
  }
}
