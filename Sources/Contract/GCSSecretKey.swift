/// A key of the Secret `vibe-ensemble-backup-secrets` when the backups go to Google Cloud Storage.
package enum GCSSecretKey: String, Sendable, CaseIterable {
  /// Key file of a service account, JSON.
  case serviceAccount = "gcs-service-account.json"

  package var source: SecretSource { .supplied }
}
