import Foundation

/// Makes the structs of `Sources/Kubernetes/Generated` from published schemas.
///
/// `--schemas` names the folder `kubernetes-json-schema` of the PyPI package kubernetes-validate,
/// `--output` the folder to write; with `--check` nothing is written, and files that differ are
/// named and make the exit status 1.
@main
struct GenerateModels {
  static func main() {
    do {
      let arguments = try Arguments(CommandLine.arguments.dropFirst())
      let files = SwiftPrinter(models: try models(arguments)).files()
      let output = OutputFolder(url: URL(filePath: arguments.output))
      guard arguments.isCheck else { return try output.write(files) }
      let differing = try output.differences(from: files)
      guard !differing.isEmpty else { return }
      for path in differing { print("\(arguments.output)/\(path): not what `make models` makes") }
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
    let folder = URL(filePath: arguments.customSchemas)
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where file.hasSuffix(".json") {
      try custom.add(Schema(contentsOf: folder.appending(path: file)), to: &models)
    }
    return models
  }
}
