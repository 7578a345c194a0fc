/// What the command line says.
struct Arguments {
  private(set) var schemas = ""
  private(set) var customSchemas = "Sources/generate-models/Schemas"
  private(set) var output = "Sources/Kubernetes/Generated"
  private(set) var isCheck = false

  init(_ arguments: some Sequence<String>) throws {
    var rest = Array(arguments)
    while !rest.isEmpty {
      let option = rest.removeFirst()
      guard option != "--check" else {
        isCheck = true
        continue
      }
      guard !rest.isEmpty else { throw GenerationError("found no value after \(option)") }
      let value = rest.removeFirst()
      switch option {
      case "--schemas": schemas = value
      case "--custom-schemas": customSchemas = value
      case "--output": output = value
      default:
        throw GenerationError(
          "found \(option), expected --schemas, --custom-schemas, --output or --check")
      }
    }
    guard !schemas.isEmpty else { throw GenerationError("expected --schemas FOLDER") }
  }
}
