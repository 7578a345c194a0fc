/// A file of an environment's folder, ready to be written or just read.
package struct OutputFile: Sendable, Hashable {
  /// Relative to the environment's folder, parts separated by `/`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A script carries its interpreter in the first line and may be run.
  package var isExecutable: Bool { bytes.starts(with: "#!".utf8) }
}
