import ArgumentParser
import Environment
import YAML

/// `vibe-gen schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of the environment files.",
    discussion: """
      Editors with a YAML language server check environments/*.yaml against it while one types.

      Examples:
        vibe-gen schema > environments/schema.json
      """)

  func run() {
    Console.output.write(JSONEmitter.text(EnvironmentSchema.jsonSchema, .pretty))
  }
}
