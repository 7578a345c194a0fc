import Contract
package import Findings
import Scalars

/// Texts of files inside PostgreSQL's container, and how its data folder is made.
package struct PostgresFiles: Sendable {
  /// `postgresql.conf`.
  package let configuration: String
  /// `pg_hba.conf`: who may connect.
  package let hostBasedAuthentication: String
  /// Makes the roles.
  package let rolesScript: String
  package let rolesSQL: String
  package let findings: [Finding]

  /// With the folder of the server's certificate and its key; nil: connections are not encrypted.
  package init(
    _ settings: PostgresSettings, certificateFolder: String?, _ templates: TemplateSet
  ) {
    var findings: [Finding] = []
    let encryption = certificateFolder.map(PostgresSettings.encryption) ?? []
    configuration = settings.configurationFile(encryption)
    hostBasedAuthentication = templates.text(
      of: .hostBasedAuthentication,
      filling: [
        "type": certificateFolder == nil ? "host" : "hostssl",
        "database": DatabaseFacts.name, "owner": DatabaseRole.owner.rawValue,
        "monitor": DatabaseRole.monitor.rawValue, "backup": DatabaseRole.backup.rawValue,
      ], findings: &findings)
    rolesScript = templates.text(of: .postgresRoles, findings: &findings)
    rolesSQL = templates.text(
      of: .postgresRolesSQL,
      filling: ["backup_records": BackupRecordsSQL.text(templates, findings: &findings)],
      findings: &findings)
    let values = (settings.standaloneParameters + encryption + settings.parameters).map {
      "\($0.name)=\($0.value)\n"
    }
    checksum = SHA256.hexadecimal(of: Array((values.joined() + hostBasedAuthentication).utf8))
    self.findings = findings
  }

  /// Arguments of initdb beside those that the image gives itself.
  ///
  /// The locale is one that no update of the C library changes: a changed order of characters
  /// would corrupt indexes. Source: PostgreSQL 16 documentation, section 24.2.2; initdb.
  package static let initdbArguments = [
    "--encoding=UTF8", "--locale=C.UTF-8", "--data-checksums", "--auth-host=scram-sha-256",
    "--auth-local=trust",
  ]

  /// Changes with every setting; not with a comment, for a restart of the server costs more than one
  /// is worth.
  let checksum: String
}
