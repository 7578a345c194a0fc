package import Prometheus

/// Certificates as the controller of cert-manager reports them.
///
/// Source: cert-manager documentation, "Prometheus Metrics", and `pkg/metrics/certificates.go` of 1.12
/// and later.
package enum CertificateMetrics {
  private static let certificate = [
    "name", "namespace", "issuer_name", "issuer_kind", "issuer_group",
  ]

  package static let expiration = ExporterGauge<Units.UnixTime>(
    .certManager, "certmanager_certificate_expiration_timestamp_seconds", certificate)
  /// 1 for the value that the condition Ready has: `True`, `False`, `Unknown`.
  package static let ready = ExporterGauge<Units.Flag>(
    .certManager, "certmanager_certificate_ready_status", certificate + ["condition"])

  package static let all: [any ExporterMetric] = [expiration, ready]
}
