import Analysis
import ArgumentParser
import Findings

/// `vibe-gen checks`.
struct ChecksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checks",
    abstract: "List the checks: id, severity, certainty, the facts it uses, what it finds.",
    discussion: """
      One line a check, beginning with its id. The severity is that of production. A check that uses \
      facts judges only what is declared; 'check' says what it could not judge.

      Examples:
        vibe-gen checks
        vibe-gen checks | grep ^net-
        vibe-gen explain ref-secret-missing
      """)

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("List these only: ids or families, separated by commas.", valueName: "ids"))
  var only: [CommaSeparated] = []

  func run() throws {
    let selection = CheckSelection(only: only.flatMap(\.values))
    Console.output.write(
      Table.text(
        selection.checks.map { check in
          let info = check.info
          let facts = info.facts.map(\.name).joined(separator: ", ")
          return [
            info.id, info.severity.rawValue, info.certainty.rawValue, facts.isEmpty ? "-" : facts,
            info.finds,
          ]
        }))
  }
}
