/// What the command line says.
struct Arguments {
  private(set) var schemas = ""
  private(set) var customSchemas = "Sources/generate-models/Schemas"
  private(set) var output = "Sources/Kubernetes/Generated"
  /// The folder of the facts table, in place of the models; nil: the models.
  private(set) var facts: String?
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
      case "--facts": facts = value
      default:
        throw GenerationError(
          "found \(option), expected --schemas, --custom-schemas, --output, --facts or --check")
      }
    }
    guard !schemas.isEmpty else { throw GenerationError("expected --schemas FOLDER") }
  }
}
