/// A file of `templates/`; every one that exists is listed here, and none that does not.
package enum TemplateName: String, CaseIterable, Sendable {
  case backupDump = "backup-dump.sh"
  case backupRecord = "backup-record.sh"
  case backupRecords = "backup-records.sql"
  case backupUpload = "backup-upload.sh"
  case databaseRestore = "database-restore.sh"
  case hostBasedAuthentication = "pg_hba.conf"
  case quarantine = "quarantine.sh"
  case podRules = "pod-rules.rego"
  case postgresCertificate = "postgres-certificate.sh"
  case postgresRoles = "postgres-roles.sh"
  case runbook = "runbook.md"
  case postgresRolesSQL = "postgres-roles.sql"
}
