package import YAML

/// What people and editors read about files of facts, made from the fields themselves.
package enum FactsText {
  /// For a terminal: every key with its meaning and an example.
  package static var explanation: String {
    var text = """
      A file of facts tells the checks what the manifests do not: `vibe-gen check … --facts FILE`.
      Every key may be left out; several files are laid over each other, and over what an environment
      declares. `vibe-gen explain facts --schema` prints the JSON Schema.

      """
    for field in FactFields.all {
      text += "\n\(field.key): \(field.documentation)\n"
      text += members(field.shape, indentation: "  ")
      text += "\n" + indented(field.example) + "\n"
    }
    return text
  }

  /// An example of every key: a whole file.
  package static var example: String {
    FactFields.all.map { $0.example + "\n" }.joined()
  }

  /// Source: JSON Schema 2020-12.
  package static var jsonSchema: Node {
    .mapping([
      Node.Entry("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      Node.Entry("title", .string("Facts for vibe-gen check")),
      Node.Entry("type", .string("object")),
      Node.Entry("additionalProperties", .boolean(false)),
      Node.Entry(
        "properties",
        .mapping(
          FactFields.all.map {
            Node.Entry($0.key, $0.shape.jsonSchema(documentation: "Says \($0.documentation)."))
          })),
    ])
  }

  private static func members(_ shape: FactShape, indentation: String) -> String {
    switch shape {
    case .group(let members):
      members.map { member in
        let need = member.isRequired ? " (required)" : ""
        return "\(indentation)\(member.key): \(member.documentation)\(need)\n"
          + self.members(member.shape, indentation: indentation + "  ")
      }.joined()
    case .list(let item): members(item, indentation: indentation)
    case .map(_, let values): members(values, indentation: indentation)
    case .text, .integer, .boolean: ""
    }
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
  }
}

extension FactShape {
  fileprivate func jsonSchema(documentation: String?) -> Node {
    var entries: [Node.Entry] = []
    if let documentation { entries.append(Node.Entry("description", .string(documentation))) }
    func add(_ key: String, _ value: Node) { entries.append(Node.Entry(key, value)) }
    switch self {
    case .text(let text):
      add(
        "type",
        text.takesNumbers ? .sequence([.string("string"), .string("number")]) : .string("string"))
      if !text.choices.isEmpty { add("enum", .sequence(text.choices.map { .string($0) })) }
    case .integer(let range):
      add("type", .string("integer"))
      add("minimum", .integer(range.lowerBound))
      add("maximum", .integer(range.upperBound))
    case .boolean: add("type", .string("boolean"))
    case .list(let item):
      add("type", .string("array"))
      add("items", item.jsonSchema(documentation: nil))
    case .map(_, let values):
      add("type", .string("object"))
      add("additionalProperties", values.jsonSchema(documentation: nil))
    case .group(let members):
      add("type", .string("object"))
      add("additionalProperties", .boolean(false))
      add(
        "properties",
        .mapping(
          members.map {
            Node.Entry($0.key, $0.shape.jsonSchema(documentation: $0.documentation))
          }))
      let required = members.filter(\.isRequired).map { Node.string($0.key) }
      if !required.isEmpty { add("required", .sequence(required)) }
    }
    return .mapping(entries)
  }
}
