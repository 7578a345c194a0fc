import Glibc

/// The disk did not do what was asked.
package struct DiskError: Error, Hashable, CustomStringConvertible {
  package enum Code: String, Sendable {
    case cannotRead = "cannot read"
    case cannotWrite = "cannot write"
    case cannotRemove = "cannot remove"
    case cannotLock = "cannot lock"
    case isSymbolicLink = "refusing to go through the symbolic link"
    case isNotDirectory = "not a folder:"
    case foreignFiles = "files that vibe-gen did not make stand in"
    case alreadyExists = "refusing to overwrite"
  }

  package var code: Code
  package var path: String
  /// Names of the files in question, relative to `path`.
  package var files: [String]
  /// `errno` of the call that failed; nil when no call did.
  package var cause: Int32?

  package init(_ code: Code, _ path: String, files: [String] = [], cause: Int32? = nil) {
    self.code = code
    self.path = path
    self.files = files
    self.cause = cause
  }

  package var description: String {
    var text = "\(code.rawValue) \(path)"
    if !files.isEmpty { text += ": " + files.joined(separator: ", ") }
    if let cause, let reason = strerror(cause) { text += ": " + String(cString: reason) }
    return text
  }
}
