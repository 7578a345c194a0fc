/// Names of the records of finished backups, which live beside the server's own tables.
///
/// The last step of a backup writes one through the function; the exporter reads the table.
package enum BackupRecords {
  /// Owned by a superuser; no backup holds it.
  package static let schema = "operations"
  package static let table = "\(schema).backup"
  /// Takes kind, name and size in bytes.
  package static let function = "\(schema).record_backup"
  /// So many newest records of each kind stay.
  package static let kept = 40
}
