import YAML

// JSON Schema of the recorded fields. Source: JSON Schema 2020-12, Core section 10 and Validation
// section 6: a keyword like `pattern` or `properties` does not concern values of other types, so
// that null only has to be one of the types.
extension FieldShape {
  /// The keywords; `orNull`: an overlay may remove the key.
  func jsonSchemaEntries(orNull: Bool = false) -> [Node.Entry] {
    switch self {
    case .scalar(let rules): rules.jsonSchemaEntries(orNull: orNull)
    case .group(let fields):
      [
        .type(["object"], orNull: orNull),
        Node.Entry("properties", .mapping(fields.map { Node.Entry($0.key, $0.jsonSchema) })),
        Node.Entry("additionalProperties", .boolean(false)),
      ]
    case .list(let item, let minimum, _):
      [
        .type(["array"], orNull: orNull),
        Node.Entry("items", .mapping(item.jsonSchemaEntries())),
        Node.Entry("minItems", .integer(minimum)),
        Node.Entry("uniqueItems", .boolean(true)),
      ]
    case .map(let keys, let values, let minimum):
      [
        .type(["object"], orNull: orNull),
        Node.Entry("propertyNames", .mapping(keys.patternEntry)),
        Node.Entry("additionalProperties", .mapping(values.jsonSchemaEntries(orNull: true))),
        Node.Entry("minProperties", .integer(minimum)),
      ]
    }
  }
}

extension FieldSchema {
  var jsonSchema: Node {
    var entries = [Node.Entry("description", .string(documentation))]
    if let defaultValue { entries.append(Node.Entry("default", defaultValue)) }
    return .mapping(entries + shape.jsonSchemaEntries(orNull: !isRequired))
  }
}

extension ScalarRules {
  fileprivate func jsonSchemaEntries(orNull: Bool) -> [Node.Entry] {
    guard choices.isEmpty else {
      return [
        Node.Entry("enum", .sequence(choices.map { .string($0) } + (orNull ? [.null] : [])))
      ]
    }
    var entries: [Node.Entry] = [.type(types.map(\.jsonName), orNull: orNull)]
    if let range {
      entries.append(Node.Entry("minimum", .integer(range.lowerBound)))
      entries.append(Node.Entry("maximum", .integer(range.upperBound)))
    }
    entries += patternEntry
    // A range, or true and false, say it all.
    if types.contains(.string) {
      entries.append(Node.Entry("examples", .sequence(examples.map { .string($0) })))
    }
    return entries
  }

  fileprivate var patternEntry: [Node.Entry] {
    pattern.map { [Node.Entry("pattern", .string($0))] } ?? []
  }
}

extension ScalarType {
  fileprivate var jsonName: String {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .integer: "integer"
    case .float: "number"
    case .string: "string"
    }
  }
}

extension Node.Entry {
  fileprivate static func type(_ names: [String], orNull: Bool) -> Node.Entry {
    let names = orNull ? names + ["null"] : names
    return Node.Entry(
      "type", names.count == 1 ? .string(names[0]) : .sequence(names.map { .string($0) }))
  }
}
