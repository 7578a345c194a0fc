package import Foundation

/// What a program printed and how it ended.
package struct ProgramRun: Sendable {
  /// The exit status; 128 and the number of the signal if one ended the program, as in a shell.
  package var status: Int32
  package var output: Data
  package var errors: Data
  /// Whether the program was killed because its time was over.
  package var timedOut: Bool

  package var outputText: String { String(decoding: output, as: UTF8.self) }
  package var errorText: String { String(decoding: errors, as: UTF8.self) }
}

/// A program that could not be started.
package struct ProgramNotStarted: Error, CustomStringConvertible {
  package var description: String
}

/// Runs a program to its end and captures both streams.
///
/// - Parameters:
///   - program: An absolute path, or a name that is looked up in PATH.
///   - arguments: The arguments behind the program's name.
///   - input: What the program reads from its standard input.
///   - environment: Variables that are added to those of the test, or replace them.
///   - folder: The working folder; the package's root by default.
///   - seconds: How long the program may take before it is killed with all that it started.
/// - Returns: The streams and the exit status.
/// - Throws: If the program cannot be started, for example because it is not installed.
package func run(
  _ program: String, _ arguments: [String] = [], input: Data = Data(),
  environment: [String: String] = [:], in folder: String = PackageRoot.path, seconds: Double = 120
) throws -> ProgramRun {
  // Files instead of pipes: nothing can block on a full buffer, whoever writes first.
  let scratch = try ScratchFolder()
  defer { scratch.remove() }
  try input.write(to: scratch.url("input"))
  // env(1) changes the folder: posix_spawn cannot do that everywhere.
  let process = try spawn(
    ["--chdir=\(folder)", try path(of: program)] + arguments, environment,
    input: scratch.path + "/input", output: scratch.path + "/output",
    errors: scratch.path + "/errors")
  let (status, timedOut) = wait(for: process, seconds: seconds)
  return ProgramRun(
    status: status, output: try Data(contentsOf: scratch.url("output")),
    errors: try Data(contentsOf: scratch.url("errors")), timedOut: timedOut)
}

/// Starts env(1) in a process group of its own, so that its children can be killed with it.
///
/// The lifeline becomes its descriptor 3.
/// Not Foundation's `Process`: that one waits for grandchildren too, and so for ever for a stray one.
func spawn(
  _ arguments: [String], _ environment: [String: String], input: String, output: String,
  errors: String, lifeline: Int32? = nil
) throws -> pid_t {
  var files = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&files)
  defer { posix_spawn_file_actions_destroy(&files) }
  if let lifeline { posix_spawn_file_actions_adddup2(&files, lifeline, 3) }
  posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0)
  for (number, path) in [(Int32(1), output), (2, errors)] {
    let flags = O_WRONLY | O_CREAT | O_APPEND
    posix_spawn_file_actions_addopen(&files, number, path, flags, 0o600)
  }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))

  let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    .map { "\($0)=\($1)" }.sorted()
  var process: pid_t = 0
  let code = withCStrings(["/usr/bin/env"] + arguments) { arguments in
    withCStrings(variables) { variables in
      posix_spawn(&process, "/usr/bin/env", &files, &attributes, arguments, variables)
    }
  }
  guard code == 0 else {
    throw ProgramNotStarted(
      description: "cannot start \(arguments): \(String(cString: strerror(code)))")
  }
  return process
}

/// The absolute path of a program, looked up in PATH as a shell would.
func path(of program: String) throws -> String {
  let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
  let candidates = program.contains("/") ? [program] : folders.map { "\($0)/\(program)" }
  let found = candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  guard let found else {
    throw ProgramNotStarted(description: "\(program) is not installed; `make test` installs it")
  }
  return found
}

private func wait(for process: pid_t, seconds: Double) -> (status: Int32, timedOut: Bool) {
  let deadline = ContinuousClock.now + .seconds(seconds)
  var state: Int32 = 0
  var timedOut = false
  while waitpid(process, &state, WNOHANG) == 0 {
    if ContinuousClock.now > deadline {
      timedOut = true
      kill(-process, SIGKILL)
      waitpid(process, &state, 0)
      break
    }
    usleep(1000)
  }
  // Source: wait(2): the low seven bits name the signal, the next byte is the exit status.
  let signal = state & 0x7F
  return (signal == 0 ? (state >> 8) & 0xFF : 128 + signal, timedOut)
}

private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = texts.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}
