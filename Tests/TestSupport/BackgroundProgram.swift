import Foundation

/// A server that a test starts and ends with itself.
package final class BackgroundProgram {
  private let process: pid_t
  private let name: String
  private let streams: ScratchFolder
  private var hasEnded = false

  /// Starts a program in a process group of its own, so that its children end with it.
  ///
  /// - Parameters:
  ///   - name: An absolute path, or a name that is looked up in PATH.
  ///   - arguments: What it is started with.
  ///   - folder: The working folder.
  /// - Throws: If the program cannot be started, for example because it is not installed.
  package init(_ name: String, _ arguments: [String], in folder: String) throws {
    self.name = name
    streams = try ScratchFolder()
    try Data().write(to: streams.url("input"))
    let variables = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }.sorted()
    process = try spawn(
      ["/usr/bin/env", "--chdir=\(folder)", try path(of: name)] + arguments, variables, streams)
  }

  /// Everything that it has printed so far.
  package var printed: String {
    ["output", "errors"].map { (try? streams.text(of: $0)) ?? "" }.joined()
  }

  package func stop() {
    if isRunning {
      kill(-process, SIGKILL)
      var state: Int32 = 0
      waitpid(process, &state, 0)
    }
    hasEnded = true
    streams.remove()
  }

  private var isRunning: Bool {
    guard !hasEnded else { return false }
    var state: Int32 = 0
    if waitpid(process, &state, WNOHANG) != 0 { hasEnded = true }
    return !hasEnded
  }

  /// Returns when the condition holds.
  ///
  /// - Throws: With what the program printed, when it has ended or its time is over.
  package func wait(
    for what: String, seconds: Double = 60, until condition: () throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !condition() {
      guard isRunning, ContinuousClock.now < deadline else {
        throw ProgramNotReady(description: "\(name): no \(what): \(printed.suffix(3000))")
      }
      usleep(50_000)
    }
  }
}

/// A program that runs, or ran, and did not do what was waited for.
package struct ProgramNotReady: Error, CustomStringConvertible {
  package var description: String
}
