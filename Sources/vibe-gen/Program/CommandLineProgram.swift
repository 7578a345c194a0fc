import ArgumentParser

/// Parses the arguments and runs the subcommand.
enum CommandLineProgram {
  static func run(_ arguments: [String]) -> ExitStatus {
    do {
      var command = try VibeGen.parseAsRoot(FixMode.spelledOut(arguments))
      try command.run()
      return .success
    } catch let status as ExitStatus {
      return status
    } catch {
      return report(error)
    }
  }

  /// Help goes to standard output and is a success; a wrong argument is a usage error.
  private static func report(_ error: any Error) -> ExitStatus {
    let text = VibeGen.fullMessage(for: error)
    switch VibeGen.exitCode(for: error) {
    case .success:
      Console.output.write(text + "\n")
      return .success
    case .validationFailure:
      Console.error.write(text + "\n")
      return .usage
    default:
      if !text.isEmpty { Console.error.write(text + "\n") }
      return .internalError
    }
  }
}
