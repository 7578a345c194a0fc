/// A file of a set that is no manifest: a runbook, a script.
package struct SetDocument: Sendable, Hashable {
  /// As findings name it: `runbooks/BackupMissing.md`.
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
