import Analysis
import ArgumentParser
import Findings
import YAML

/// `vibe-gen explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a check finds, why that breaks, and how to mend it.",
    discussion: """
      Examples:
        vibe-gen explain ref-secret-missing
        vibe-gen explain ref-secret-missing --format markdown
        vibe-gen explain --all > docs/checks.md
        vibe-gen explain facts
        vibe-gen explain facts --schema > facts.schema.json
      """)

  @Argument(help: "The id of a check; or facts: what a file for --facts may say.")
  var id: String?

  @Flag(help: "All checks, as docs/checks.md has them.")
  var all = false

  @Flag(help: "With facts: the JSON Schema of such a file.")
  var schema = false

  @Option(help: "How a check is printed: text or markdown; all of them only in the latter.")
  var format: ExplanationFormat?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard !schema || id == "facts" else { throw ValidationError("--schema goes with facts") }
    guard all != (id != nil) else { throw ValidationError("give one id, or --all") }
    guard !all || format != .text else { throw ValidationError("--all is printed as markdown") }
  }

  func run() throws {
    guard let id else {
      Console.output.write(CatalogueText.markdown)
      return
    }
    if id == "facts" {
      Console.output.write(
        schema ? JSONEmitter.text(FactsText.jsonSchema, .pretty) : FactsText.explanation)
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
      Console.output.write(
        format == .markdown
          ? CatalogueText.section(about: check.info) : CatalogueText.explanation(of: check.info))
      return .success
    }
  }
}

/// The value of `explain --format`.
enum ExplanationFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown
}
