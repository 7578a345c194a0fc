import Glibc

/// The entry point: arguments in, exit status out.
@main
enum Main {
  static func main() {
    // `vibe-gen render production | head` ends like any other program whose reader went away.
    signal(SIGPIPE, SIG_DFL)
    let arguments = Array(CommandLine.arguments.dropFirst())
    // The question that hooks and scripts ask most often need not build the command tree.
    if arguments == ["--version"] {
      Console.output.write(ProgramVersion.text + "\n")
      exit(ExitStatus.success.rawValue)
    }
    exit(CommandLineProgram.run(arguments).rawValue)
  }
}
