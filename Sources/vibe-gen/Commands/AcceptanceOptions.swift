import Analysis
import ArgumentParser
import Scalars

/// Options about findings that do not count.
struct AcceptanceOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Findings to live with (default: environments/suppressions.yaml of the project).",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var suppressions: [String] = []

  @Option(
    help: ArgumentHelp("Says with 'forbid:' what nobody may suppress.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var policy: String?

  @Option(
    help: ArgumentHelp(
      "Findings that were there before: they are only counted.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var baseline: String?

  @Option(
    help: ArgumentHelp("Make a baseline of all that is found.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var writeBaseline: String?

  @Flag(help: "What is gone must be removed from the baseline.")
  var baselineStrict = false

  @Option(
    help: ArgumentHelp(
      "Go by this day, not by the clock, in what has expired.", valueName: "yyyy-mm-dd"))
  var today: CalendarDate?

  func validate() throws {
    if baselineStrict, baseline == nil {
      throw ValidationError("--baseline-strict needs --baseline.")
    }
  }

  var files: AcceptanceFiles {
    AcceptanceFiles(
      suppressions: suppressions, policy: policy, baseline: baseline, isStrict: baselineStrict,
      today: today)
  }
}

extension CalendarDate: ExpressibleByArgument {
  init?(argument: String) {
    guard let date = try? CalendarDate(parsing: argument) else { return nil }
    self = date
  }
}
