/// What a backup is one of: the folder that it is kept in, and the label of its metrics.
package enum BackupKind: String, Sendable, CaseIterable {
  case daily
  case weekly
}
