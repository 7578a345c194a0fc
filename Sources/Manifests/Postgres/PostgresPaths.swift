/// Folders and files inside PostgreSQL's container.
///
/// Source: github.com/docker-library/docs, postgres/README.md.
package enum PostgresPaths {
  /// Where the volume is mounted.
  package static let volume = "/var/lib/postgresql/data"
  /// The data folder: below the mount, which holds `lost+found` on many file systems.
  package static let data = "/var/lib/postgresql/data/pgdata"
  package static let sockets = "/var/run/postgresql"
  package static let configuration = "/etc/postgresql"
  /// The image's entry point runs what is here when the data folder is new.
  package static let initialisation = "/docker-entrypoint-initdb.d"
  package static let rolesSQL = "/etc/postgresql-roles"
  /// The server's certificate and its key, where connections are encrypted.
  package static let certificate = "/etc/postgresql-tls"
  /// One file a password.
  package static let secrets = "/run/secrets/postgres"
}
