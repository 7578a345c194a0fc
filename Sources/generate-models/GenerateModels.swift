import Foundation

/// Makes the structs of `Sources/Kubernetes/Generated` from published schemas.
///
/// `--schemas` names the folder `kubernetes-json-schema` of the PyPI package kubernetes-validate,
/// `--output` the folder to write. With `--facts FOLDER` it is the facts table of the checker that is
/// made, from the schemas of all releases. With `--check` nothing is written, and files that differ
/// are named and make the exit status 1.
@main
struct GenerateModels {
  static func main() {
    do {
      let arguments = try Arguments(CommandLine.arguments.dropFirst())
      let files =
        arguments.facts == nil
        ? SwiftPrinter(models: try models(arguments)).files() : try facts(arguments)
      let path = arguments.facts ?? arguments.output
      let output = OutputFolder(url: URL(filePath: path))
      guard arguments.isCheck else { return try output.write(files) }
      let differing = try output.differences(from: files)
      guard !differing.isEmpty else { return }
      for file in differing { print("\(path)/\(file): not what `make models` makes") }
      exit(1)
    } catch {
      FileHandle.standardError.write(Data("generate-models: \(error)\n".utf8))
      exit(2)
    }
  }

  /// The version whose schemas the structs are made of.
  static let version = "1.37"

  private static func models(_ arguments: Arguments) throws -> ModelSet {
    let definitions = URL(filePath: arguments.schemas)
      .appending(path: "v\(version).0-local-strict/_definitions.json")
    let schemas = try Schema(contentsOf: definitions)["$defs"]?.json ?? [:]
    var models = ModelSet()
    try BuiltInKinds(
      definitions: schemas.compactMapValues { ($0 as? [String: Any]).map(Schema.init) },
      version: version
    ).add(to: &models)
    let custom = CustomKinds(builtIn: models)
    for file in try schemaFiles(URL(filePath: arguments.customSchemas)) {
      try custom.add(Schema(contentsOf: file), to: &models)
    }
    return models
  }

  private static func facts(_ arguments: Arguments) throws -> [String: String] {
    let custom = URL(filePath: arguments.customSchemas)
    let files = try schemaFiles(custom) + schemaFiles(custom.appending(path: "FactsOnly"))
    return [
      "BuiltInSchemas.swift": FactPrinter.source(
        try BuiltInFacts(folder: URL(filePath: arguments.schemas)).table(), type: "BuiltInSchemas",
        about: "The kinds of Kubernetes 1.\(FactRange.all.first) to 1.\(FactRange.all.last)."),
      "CustomSchemas.swift": FactPrinter.source(
        try CustomFacts.table(files), type: "CustomSchemas",
        about: "Kinds of other projects, at the versions that the schemas name."),
    ]
  }

  private static func schemaFiles(_ folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".json") }.map { folder.appending(path: $0) }
  }
}
