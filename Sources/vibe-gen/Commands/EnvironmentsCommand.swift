import ArgumentParser
import Environment
import Findings

/// `vibe-gen environments`.
struct EnvironmentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "environments",
    abstract: "List the environments and what each of them is.",
    discussion: """
      Examples:
        vibe-gen environments
        vibe-gen environments --names
      """)

  @Flag(help: "Only the names, one a line; the files are not read.")
  var names = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.runner.run { session throws(Failure) in
      let sources = try session.readSources()
      var rows: [[String]] = []
      var failed = Failure(.findings, [])
      for name in sources.environments {
        if names {
          rows.append([name])
          continue
        }
        do throws(Failure) {
          rows.append(EnvironmentSummary.row(try Render.specification(name, of: sources, &session)))
        } catch {
          failed.findings += error.findings
        }
      }
      guard failed.findings.isEmpty else { throw failed }
      Console.output.write(Table.text(names ? rows : [EnvironmentSummary.head] + rows))
      return .success
    }
  }
}
