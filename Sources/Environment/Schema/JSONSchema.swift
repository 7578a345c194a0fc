import YAML

// JSON Schema of the recorded fields. Source: JSON Schema 2020-12, Core section 10 and Validation
// section 6.
extension FieldShape {
  var jsonSchemaEntries: [Node.Entry] {
    switch self {
    case .scalar(let rules): rules.jsonSchemaEntries
    case .group(let fields):
      [
        Node.Entry("type", .string("object")),
        Node.Entry(
          "properties", .mapping(fields.map { Node.Entry($0.key, $0.jsonSchema) })),
        Node.Entry("additionalProperties", .boolean(false)),
      ]
    case .list(let item, let minimum, _):
      [
        Node.Entry("type", .string("array")),
        Node.Entry("items", .mapping(item.jsonSchemaEntries)),
        Node.Entry("minItems", .integer(minimum)),
        Node.Entry("uniqueItems", .boolean(true)),
      ]
    case .map(let keys, let values, let minimum):
      [
        Node.Entry("type", .string("object")),
        Node.Entry("propertyNames", .mapping(keys.patternEntry)),
        Node.Entry("additionalProperties", values.jsonSchema(orNull: true)),
        Node.Entry("minProperties", .integer(minimum)),
      ]
    }
  }

  /// The schema, or one that takes null too.
  func jsonSchema(orNull: Bool) -> Node {
    guard orNull else { return .mapping(jsonSchemaEntries) }
    return .mapping([
      Node.Entry(
        "anyOf",
        .sequence([
          .mapping(jsonSchemaEntries), .mapping([Node.Entry("type", .string("null"))]),
        ]))
    ])
  }
}

extension FieldSchema {
  var jsonSchema: Node {
    var entries = [Node.Entry("description", .string(documentation))]
    if let defaultValue { entries.append(Node.Entry("default", defaultValue)) }
    return .mapping(entries + (shape.jsonSchema(orNull: !isRequired).entries ?? []))
  }
}

extension ScalarRules {
  fileprivate var jsonSchemaEntries: [Node.Entry] {
    guard choices.isEmpty else {
      return [Node.Entry("enum", .sequence(choices.map { .string($0) }))]
    }
    var entries = [Node.Entry("type", typeNode)]
    if let range {
      entries.append(Node.Entry("minimum", .integer(range.lowerBound)))
      entries.append(Node.Entry("maximum", .integer(range.upperBound)))
    }
    entries += patternEntry
    // A range and true or false say it all.
    if types.contains(.string) {
      entries.append(Node.Entry("examples", .sequence(examples.map { .string($0) })))
    }
    return entries
  }

  fileprivate var patternEntry: [Node.Entry] {
    pattern.map { [Node.Entry("pattern", .string($0))] } ?? []
  }

  private var typeNode: Node {
    let names = types.map { type in
      switch type {
      case .null: "null"
      case .boolean: "boolean"
      case .integer: "integer"
      case .float: "number"
      case .string: "string"
      }
    }
    return names.count == 1 ? .string(names[0]) : .sequence(names.map { .string($0) })
  }
}
