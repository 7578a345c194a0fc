/// The two commands that hooks, scripts and pipelines run most, recognised without a parser.
///
/// Building the tree of commands takes longer than rendering a file of objects; these two have no
/// option that could be wrong.
enum CommonCommand {
  /// Runs `--version` or `render ENVIRONMENT`; nil when the arguments are anything else.
  static func run(_ arguments: [String]) -> ExitStatus? {
    if arguments == ["--version"] {
      Console.output.write(ProgramVersion.text + "\n")
      return .success
    }
    guard arguments.count == 2, arguments[0] == "render", !arguments[1].isEmpty,
      !arguments[1].hasPrefix("-")
    else { return nil }
    do {
      try RenderRequest(environment: arguments[1]).run(CommandRunner())
      return .success
    } catch {
      return error as? ExitStatus ?? .internalError
    }
  }
}
