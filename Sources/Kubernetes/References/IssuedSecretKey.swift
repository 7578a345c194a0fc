/// Keys of the Secret of a certificate that an authority of the cluster has signed.
///
/// Source: cert-manager documentation, "Certificate resource", target Secret.
package enum IssuedSecretKey: String, KeySet {
  case authority = "ca.crt"
  case certificate = "tls.crt"
  case privateKey = "tls.key"
}

extension Certificate {
  /// The Secret with the authority's own certificate too.
  package var issuedSecret: SecretReference<IssuedSecretKey> {
    let secret = secret
    return SecretReference(
      name: secret.name, namespace: secret.namespace,
      keys: IssuedSecretKey.allCases.map(\.rawValue))
  }

  /// The part of that Secret that everybody may read.
  package var certificateAuthority: SecretReference<CertificateAuthorityKey> {
    let secret = secret
    return SecretReference(
      name: secret.name, namespace: secret.namespace,
      keys: CertificateAuthorityKey.allCases.map(\.rawValue))
  }
}
