import ArgumentParser

/// The environment that a command works on, or all of them.
struct EnvironmentSelection: ParsableArguments {
  @Argument(
    help: "The environment: a file of environments/ without .yaml.",
    completion: .shellCommand("vibe-gen environments --names 2>/dev/null"))
  var environment: String?

  @Flag(help: "Every environment.")
  var all = false

  func validate() throws {
    if environment == nil, !all {
      throw ValidationError("Name an environment, or say --all.")
    }
    if environment != nil, all {
      throw ValidationError("Name an environment or say --all, not both.")
    }
  }
}
