import Glibc

/// git did not do what was asked, or is not there.
struct GitError: Error, CustomStringConvertible {
  enum Code: String {
    case cannotStart = "cannot start git"
    case failed = "git failed"
    case unexpectedOutput = "git printed what was not expected"
  }

  var code: Code
  /// The arguments, or what git printed.
  var message: String
  /// `errno` when git could not be started.
  var cause: Int32?

  var description: String {
    var text = "\(code.rawValue): \(message)"
    if let cause, let reason = strerror(cause) { text += ": " + String(cString: reason) }
    return text
  }
}
