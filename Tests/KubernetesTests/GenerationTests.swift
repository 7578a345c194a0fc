import Foundation
import TestSupport
import Testing

@Suite("generate-models")
struct GenerationTests {
  private func schemas() throws -> String {
    let result = try run(
      PackageRoot.pythonInterpreter,
      ["-c", "import kubernetes_validate as k; print(k.__path__[0] + '/kubernetes-json-schema')"])
    return result.outputText.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test("makes what is committed under Generated/")
  func committedSources() throws {
    let result = try run(
      BuildFolder.program("generate-models"), ["--schemas", try schemas(), "--check"])
    #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
  }

  @Test("makes the facts table that is committed under Analysis/Schemas/Generated/")
  func committedFacts() throws {
    let result = try run(
      BuildFolder.program("generate-models"),
      ["--schemas", try schemas(), "--facts", "Sources/Analysis/Schemas/Generated", "--check"])
    #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
  }

  @Test("names what is missing, different and superfluous")
  func differences() throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let arguments = ["--schemas", try schemas(), "--output", scratch.path]
    let made = try run(BuildFolder.program("generate-models"), arguments)
    #expect(made.status == 0, "\(made.errorText)")
    try scratch.write("// edited\n", to: "Core/Container.swift")
    try scratch.write("// ours\n", to: "Core/Extra.swift")
    try FileManager.default.removeItem(at: scratch.url("Apps/Deployment.swift"))
    let checked = try run(BuildFolder.program("generate-models"), arguments + ["--check"])
    #expect(checked.status == 1)
    #expect(
      checked.outputText.split(separator: "\n").map { $0.dropFirst(scratch.path.count + 1) } == [
        "Apps/Deployment.swift: not what `make models` makes",
        "Core/Container.swift: not what `make models` makes",
        "Core/Extra.swift: not what `make models` makes",
      ])
  }

  @Test(
    "says what is missing on its command line", arguments: [[], ["--schemas"], ["--bogus", "x"]])
  func usage(arguments: [String]) throws {
    let result = try run(BuildFolder.program("generate-models"), arguments)
    #expect(result.status == 2)
    #expect(result.errorText.hasPrefix("generate-models: "))
  }
}
