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

  package init(_ settings: PostgresSettings, _ templates: TemplateSet) {
    var findings: [Finding] = []
    configuration = settings.configurationFile
    hostBasedAuthentication = templates.text(
      of: .hostBasedAuthentication,
      filling: [
        "database": DatabaseFacts.name, "owner": DatabaseRole.owner.rawValue,
        "monitor": DatabaseRole.monitor.rawValue, "backup": DatabaseRole.backup.rawValue,
      ], findings: &findings)
    rolesScript = templates.text(of: .postgresRoles, findings: &findings)
    rolesSQL = templates.text(of: .postgresRolesSQL, findings: &findings)
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

  /// Changes with what PostgreSQL reads when it starts; the scripts run by hand later on.
  var checksum: String {
    SHA256.hexadecimal(of: Array((configuration + hostBasedAuthentication).utf8))
  }
}
