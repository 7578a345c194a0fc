/// What is enforced beyond the settings of each pod.
package struct SecuritySpec: Sendable {
  /// What pods of the namespace are admitted; nil: nothing is checked at admission.
  package var admission: AdmissionSpec?
  /// TLS between the server and PostgreSQL in the namespace, with the certificate verified.
  ///
  /// Without meaning in the mode external, where `sslMode` decides.
  package var databaseTLS: Bool
}

/// Which images may run in the namespace.
package struct AdmissionSpec: Sendable {
  /// Prefixes up to a slash, never empty: `ghcr.io/siy`, `docker.io/library`.
  package var registries: [String]
  /// Images must be named by digest.
  package var requireDigest: Bool
}
