import Contract
package import Findings

/// Texts of files inside PostgreSQL's container, and how its data folder is made.
package enum PostgresFiles {
  /// Arguments of initdb beside those that the image gives itself.
  ///
  /// The locale is one that no update of the C library changes: a changed order of characters
  /// would corrupt indexes. Source: PostgreSQL 16 documentation, section 24.2.2; initdb.
  package static let initdbArguments = [
    "--encoding=UTF8", "--locale=C.UTF-8", "--data-checksums", "--auth-host=scram-sha-256",
    "--auth-local=trust",
  ]

  /// The text of `pg_hba.conf`.
  package static func hostBasedAuthentication(
    _ templates: TemplateSet, _ findings: inout [Finding]
  ) -> String {
    templates.text(
      of: .hostBasedAuthentication,
      filling: [
        "database": DatabaseFacts.name, "owner": DatabaseRole.owner.rawValue,
        "monitor": DatabaseRole.monitor.rawValue, "backup": DatabaseRole.backup.rawValue,
      ], findings: &findings)
  }
}
