import Foundation

/// A program that runs while a test does other things.
///
/// It ends with everything that it started when it is told to stop, when nobody holds it any more,
/// or when the test's own process ends, however that happens.
package final class BackgroundProgram {
  private let name: String
  private let log: String
  private let process: pid_t
  /// Nobody writes to it; its closing is what the program's watcher waits for.
  private let lifeline: Int32
  private var hasEnded = false

  /// Starts a program in a folder, where its output goes to `NAME.log`.
  ///
  /// - Parameters:
  ///   - program: An absolute path, or a name that is looked up in PATH.
  ///   - arguments: The arguments behind the program's name.
  ///   - environment: Variables that are added to those of the test, or replace them.
  ///   - folder: The working folder.
  ///   - name: The name in messages and of the log; the program's own by default.
  /// - Throws: If the program cannot be started, for example because it is not installed.
  package init(
    _ program: String, _ arguments: [String], environment: [String: String] = [:],
    in folder: ScratchFolder, named name: String? = nil
  ) throws {
    self.name = name ?? program
    log = folder.path + "/" + self.name + ".log"
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw ProgramNotStarted(description: "no pipe") }
    lifeline = ends[1]
    // Other children must not hold it.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    process = try spawn(
      ["--chdir=\(folder.path)", "bash", "-c", Self.script, "bash", try path(of: program)]
        + arguments,
      environment, input: "/dev/null", output: log, errors: log, lifeline: ends[0])
  }

  deinit {
    stop()
    close(lifeline)
  }

  /// Closes what a child of the test inherits by accident, and starts the watcher.
  ///
  /// An open descriptor would keep alive what others wait to end. The watcher belongs to the program's process group, which nobody else is in.
  private static let script = """
    for file in /proc/self/fd/*; do
      number=${file##*/}
      [ "$number" -le 3 ] || eval "exec $number>&-"
    done
    (read -r _ <&3; kill -KILL 0) &
    exec "$@" 3<&-
    """

  /// What the program has said so far.
  package var output: String {
    (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
  }

  package var isRunning: Bool {
    if !hasEnded, waitpid(process, nil, WNOHANG) != 0 { hasEnded = true }
    return !hasEnded
  }

  /// Ends the program at once.
  package func stop() {
    kill(-process, SIGKILL)
    guard !hasEnded else { return }
    waitpid(process, nil, 0)
    hasEnded = true
  }

  /// Returns when the condition holds.
  ///
  /// - Throws: With the end of the program's output, if the program has ended or the time is over.
  package func wait(
    for what: String, seconds: Double = 60, until condition: () throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !condition() {
      guard isRunning, ContinuousClock.now < deadline else {
        throw ConditionNotMet(description: "\(name): no \(what): \(output.suffix(3000))")
      }
      usleep(50_000)
    }
  }
}

/// What a test waited for did not happen.
package struct ConditionNotMet: Error, CustomStringConvertible {
  package var description: String

  package init(description: String) { self.description = description }
}
