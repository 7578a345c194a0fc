/// A key of the Secret `vibe-ensemble-backup-secrets` when the backups go to S3.
package enum S3SecretKey: String, Sendable, CaseIterable {
  case accessKeyID = "aws-access-key-id"
  case secretAccessKey = "aws-secret-access-key"

  package var source: SecretSource { .supplied }
}
