package import Foundation

/// What a program printed and how it ended.
package struct ProgramRun: Sendable {
  package var status: Int32
  package var output: Data
  package var errors: Data
  /// Whether the program was killed because its time was over.
  package var timedOut: Bool

  package var outputText: String { String(decoding: output, as: UTF8.self) }
  package var errorText: String { String(decoding: errors, as: UTF8.self) }
}

/// Runs a program to its end and captures both streams.
///
/// - Parameters:
///   - program: An absolute path, or a name that is looked up in PATH.
///   - arguments: The arguments behind the program's name.
///   - input: What the program reads from its standard input.
///   - environment: Variables that are added to those of the test, or replace them.
///   - folder: The working folder; the package's root by default.
///   - seconds: How long the program may take before it is killed.
/// - Returns: The streams and the exit status; the number of the signal when it was killed.
/// - Throws: If the program cannot be started, for example because it is not installed.
package func run(
  _ program: String, _ arguments: [String] = [], input: Data = Data(),
  environment: [String: String] = [:], in folder: String = PackageRoot.path, seconds: Double = 120
) throws -> ProgramRun {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program.contains("/") ? program : "/usr/bin/env")
  process.arguments = program.contains("/") ? arguments : [program] + arguments
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  process.currentDirectoryURL = URL(fileURLWithPath: folder)

  // Files instead of pipes: nothing can block on a full buffer, whoever writes first.
  let scratch = try ScratchFolder()
  defer { scratch.remove() }
  let inputFile = scratch.url("input")
  try input.write(to: inputFile)
  for name in ["output", "errors"] { try Data().write(to: scratch.url(name)) }
  let handles = (
    input: try FileHandle(forReadingFrom: inputFile),
    output: try FileHandle(forWritingTo: scratch.url("output")),
    errors: try FileHandle(forWritingTo: scratch.url("errors"))
  )
  process.standardInput = handles.input
  process.standardOutput = handles.output
  process.standardError = handles.errors

  let ended = DispatchSemaphore(value: 0)
  process.terminationHandler = { _ in ended.signal() }
  try process.run()
  let timedOut = ended.wait(timeout: .now() + seconds) == .timedOut
  if timedOut {
    kill(process.processIdentifier, SIGKILL)
    ended.wait()
  }
  for handle in [handles.input, handles.output, handles.errors] { try handle.close() }
  return ProgramRun(
    status: process.terminationStatus, output: try Data(contentsOf: scratch.url("output")),
    errors: try Data(contentsOf: scratch.url("errors")), timedOut: timedOut)
}
