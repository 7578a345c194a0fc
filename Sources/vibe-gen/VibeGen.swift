import ArgumentParser

@main
struct VibeGen: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "vibe-gen")
}
