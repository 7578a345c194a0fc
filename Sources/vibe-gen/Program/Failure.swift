import Findings
import Glibc
import Rendering

/// Why a command ends without doing what it was asked: what to print and how to exit.
struct Failure: Error {
  var status: ExitStatus
  var findings: [Finding]

  init(_ status: ExitStatus, _ findings: [Finding]) {
    self.status = status
    self.findings = findings
  }

  /// Wrong arguments or unreadable input.
  static func usage(id: String, _ message: String, hint: String? = nil) -> Failure {
    Failure(.usage, [Finding(id: id, message: message, hint: hint)])
  }

  init(_ error: DiskError) {
    switch error.code {
    case .foreignFiles:
      let findings = error.files.map {
        Finding(
          id: "foreign-file", message: "\(error.path)/\($0): vibe-gen did not make this file",
          hint: "move it out of \(error.path), then render again; nothing was written")
      }
      self.init(.findings, findings)
    case .cannotRead, .isNotDirectory, .isSymbolicLink, .alreadyExists:
      self.init(.usage, [Finding(id: "unusable-path", message: error.description)])
    case .cannotWrite, .cannotRemove, .cannotLock:
      guard !Self.wrongPath.contains(error.cause ?? 0) else {
        self.init(.usage, [Finding(id: "unusable-path", message: error.description)])
        return
      }
      self.init(.internalError, [Finding(id: "disk-error", message: error.description)])
    }
  }

  /// Causes that choosing another path, or another user, removes; a full disk is none of them.
  private static let wrongPath = [ENOENT, ENOTDIR, EISDIR, EACCES, EPERM, EROFS]

  init(_ error: GitError) {
    self.init(.internalError, [Finding(id: "git-error", message: error.description)])
  }

  /// Runs steps that read the disk or ask git, and gives their errors one form.
  static func gathering<Value>(_ steps: () throws -> Value) throws(Failure) -> Value {
    do {
      return try steps()
    } catch let failure as Failure {
      throw failure
    } catch let error as DiskError {
      throw Failure(error)
    } catch let error as GitError {
      throw Failure(error)
    } catch {
      throw Failure(.internalError, [Finding(id: "internal-error", message: "\(error)")])
    }
  }
}
