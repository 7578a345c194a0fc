import Foundation
import TestSupport

/// The user that the scripts' programs run as: PostgreSQL refuses to run as root, and no pod of
/// ours does either.
enum OrdinaryUser {
  private static let isRoot = getuid() == 0

  /// Runs a program as a user without privileges, which is the current one unless that is root.
  static func run(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    in folder: ScratchFolder, seconds: Double = 60
  ) throws -> ProgramRun {
    let prefix =
      isRoot ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"] : []
    let words = prefix + [program] + arguments
    return try TestSupport.run(
      words[0], Array(words.dropFirst()), environment: environment, in: folder.path,
      seconds: seconds)
  }

  /// Gives a folder with everything in it to that user.
  static func own(_ folder: ScratchFolder) throws {
    guard isRoot else { return }
    let result = try TestSupport.run("chown", ["-R", "nobody:nogroup", folder.path])
    guard result.status == 0 else { throw SetUpFailure(description: result.errorText) }
  }
}

/// Something that a test stands on could not be set up.
struct SetUpFailure: Error, CustomStringConvertible {
  var description: String
}
