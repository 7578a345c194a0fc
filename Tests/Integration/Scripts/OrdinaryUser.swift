import Foundation
import TestSupport

/// The user that the scripts' programs run as: PostgreSQL refuses to run as root, and no pod of
/// ours does either.
enum OrdinaryUser {
  private static let isRoot = getuid() == 0

  /// Runs a program as a user without privileges, which is the current one unless that is root.
  ///
  /// It sees the variables that are given and no others, as a container does.
  static func run(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    in folder: ScratchFolder, seconds: Double = 60
  ) throws -> ProgramRun {
    let prefix =
      isRoot ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"] : []
    let variables = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let clean = ["env", "-i"] + variables.map { "\($0.key)=\($0.value)" }
    let words = prefix + clean + [program] + arguments
    return try TestSupport.run(
      words[0], Array(words.dropFirst()), in: folder.path, seconds: seconds)
  }

  /// Gives a folder with everything in it to that user.
  static func own(_ folder: ScratchFolder) throws {
    guard isRoot else { return }
    let result = try TestSupport.run("chown", ["-R", "nobody:nogroup", folder.path])
    guard result.status == 0 else { throw SetUpFailure(description: result.errorText) }
  }
}

/// Starts programs that go on running while others begin and end.
///
/// Foundation's Process believes that a program runs as long as anything holds a descriptor that it
/// inherited, and a server that starts inherits those of all others: so a server closes all but
/// the standard three first.
enum LongRunning {
  /// The words in front of the program and its arguments.
  static let prefix = ["bash", "-c", script, "bash"]

  private static let script = """
    for file in /proc/self/fd/*; do
      number=${file##*/}
      [ "$number" -le 2 ] || eval "exec $number>&-"
    done
    exec "$@"
    """
}

/// Something that a test stands on could not be set up.
struct SetUpFailure: Error, CustomStringConvertible {
  var description: String
}
