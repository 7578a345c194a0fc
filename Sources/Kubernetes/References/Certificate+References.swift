package import Scalars

extension Certificate {
  /// The Secret that cert-manager writes the certificate into.
  package var secret: SecretReference<TLSSecretKey> {
    guard let name = spec?.secretName else {
      preconditionFailure("a Certificate without secretName makes no Secret")
    }
    return SecretReference(
      name: DNSName(stringLiteral: name), namespace: metadata.namespace,
      keys: TLSSecretKey.allCases.map(\.rawValue))
  }
}

extension IngressTLS {
  /// Serves the hosts with the certificate of the Secret.
  package init(hosts: [DNSName], secret: SecretReference<TLSSecretKey>) {
    self.init(hosts: hosts, secretName: secret.name.description)
  }
}

extension CertificateIssuerRef {
  /// The issuer that signs.
  package init(_ issuer: ClusterIssuer) {
    self.init(
      kind: ClusterIssuer.kind, name: issuer.metadata.requiredName.description,
      group: "cert-manager.io")
  }
}
