/// A text with the path that messages print.
package struct SourceFile: Sendable {
  /// Relative to the project: `environments/production.yaml`.
  package var path: String
  /// The bytes as they were read; not yet known to be UTF-8.
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
