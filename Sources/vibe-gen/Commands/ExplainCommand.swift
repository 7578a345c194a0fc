import Analysis
import ArgumentParser
import Findings

/// `vibe-gen explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a check finds, why that breaks, and how to mend it.",
    discussion: """
      Examples:
        vibe-gen explain ref-secret-missing
        vibe-gen explain --all > docs/checks.md
      """)

  @Argument(help: "The id of a check.")
  var id: String?

  @Flag(help: "All checks, as docs/checks.md has them.")
  var all = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard all != (id != nil) else { throw ValidationError("give one id, or --all") }
  }

  func run() throws {
    guard let id else {
      Console.output.write(CatalogueText.markdown)
      return
    }
    var session = Session(workingFolder: ".")
    try global.runner.run(&session) { _ throws(Failure) in
      guard let check = Catalogue.check(id) else {
        let nearest = NearestName.of(id, in: Catalogue.checks.map { $0.info.id })
        throw .usage(
          id: "unknown-check", "there is no check '\(id)'",
          hint: nearest.map { "did you mean '\($0)'?" } ?? "'vibe-gen checks' lists them")
      }
      Console.output.write(CatalogueText.explanation(of: check.info))
      return .success
    }
  }
}
