import Glibc

/// The entry point: arguments in, exit status out.
@main
enum Main {
  static func main() {
    // `vibe-gen render production | head` ends like any other program whose reader went away.
    signal(SIGPIPE, SIG_DFL)
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit((CommonCommand.run(arguments) ?? CommandLineProgram.run(arguments)).rawValue)
  }
}
