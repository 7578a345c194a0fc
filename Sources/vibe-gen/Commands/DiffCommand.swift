import ArgumentParser
import Rendering

/// `vibe-gen diff`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what rendering an environment would change.",
    discussion: """
      Objects are matched by identity, list items by their merge keys; each changed field is one line \
      with its old and new value. Secret values are never shown.

      --against is looked up in this order: an environment; a folder (with a folder of the \
      environment's name inside, or the files themselves); a git revision, whose out/ is taken.

      Examples:
        vibe-gen diff production
        vibe-gen diff production --against staging
        vibe-gen diff production --against HEAD~1
        vibe-gen diff production --against ../other-clone/out --exit-code
      """)

  @Argument(
    help: "The environment to render.",
    completion: .shellCommand("vibe-gen environments --names 2>/dev/null"))
  var environment: String

  @Option(help: ArgumentHelp("What to compare with.", valueName: "what"))
  var against = "out/"

  @Option(help: "text or json.")
  var format: DifferenceFormat = .text

  @Flag(help: "Exit with 1 when there is a difference.")
  var exitCode = false

  @OptionGroup var global: GlobalOptions

  enum DifferenceFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() throws {
    try global.runner.run { session throws(Failure) in
      let sources = try session.readSources()
      let name = try sources.selected(environment)[0]
      let new = try Render.environment(name, of: sources, &session)
      let old = try DifferenceBase(against, isDefault: against == Self.defaultFolder)
        .files(for: name, sources, &session)
      let difference = SetDifference(old: ComparedSet(old), new: ComparedSet(new.outputFiles()))
      switch format {
      case .text: Console.output.write(DifferenceText.text(difference))
      case .json:
        Console.output.write(
          DifferenceJSON.text(difference, environment: name, against: against))
      }
      return exitCode && !difference.isEmpty ? .findings : .success
    }
  }

  private static let defaultFolder = "out/"
}
