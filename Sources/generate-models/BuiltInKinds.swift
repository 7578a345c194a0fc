/// Reads the kinds of Kubernetes itself with everything that they consist of.
struct BuiltInKinds {
  private let definitions: [String: Schema]
  private let version: String

  init(definitions: [String: Schema], version: String) {
    self.definitions = definitions
    self.version = version
  }

  /// Adds the structs of all kinds of the table.
  func add(to models: inout ModelSet) throws {
    for kind in BuiltInKind.all {
      let name = kind.definition
      guard let schema = definitions[name] else {
        throw GenerationError("\(name): no such definition in the schemas of \(version)")
      }
      let model = KindModel(
        apiVersion: kind.apiVersion, kind: kind.name, isNamespaced: kind.isNamespaced)
      try add(name, schema, kind: model, to: &models)
    }
  }

  private func add(
    _ definition: String, _ schema: Schema, kind: KindModel?, to models: inout ModelSet
  ) throws {
    let name = swiftName(definition)
    guard models.structs[name] == nil else { return }
    let folder = Folders.builtIn(definition)
    var fields: [FieldModel] = []
    // What a controller reports is no part of a manifest; a kind names itself.
    let properties = schema.properties.filter {
      kind == nil || !["status", "apiVersion", "kind"].contains($0.key)
    }
    for (key, property) in properties {
      let owner = "\(name).\(key)"
      let type = StringTypes.type(of: owner) ?? .string
      let isRequired = schema.required.contains(key) || (kind != nil && key == "metadata")
      fields.append(
        FieldModel(
          key: key, type: try fieldType(property, string: type), isRequired: isRequired))
      if let values = StringEnums.values(of: type) { models.use(values, in: folder) }
    }
    try models.add(
      StructModel(
        name: name, folder: folder, source: "Kubernetes \(version) API, \(definition)",
        fields: fields, kind: kind))
    for reference in properties.values.flatMap(references) {
      guard let target = definitions[reference], isStruct(target) else { continue }
      try add(reference, target, kind: nil, to: &models)
    }
  }

  private func fieldType(_ schema: Schema, string: FieldType) throws -> FieldType {
    if let reference = schema.reference {
      if let scalar = BuiltInKinds.scalars[swiftName(reference)] { return scalar }
      guard let target = definitions[reference] else {
        throw GenerationError("\(reference): no such definition")
      }
      return isStruct(target) ? .named(swiftName(reference)) : .node
    }
    switch schema.type {
    case "string": return string
    case "boolean": return .bool
    case "integer": return string == .string ? .int : string
    case "number": return .double
    case "array":
      return .list(try fieldType(schema["items"] ?? Schema([:]), string: string))
    case "object":
      guard let values = schema["additionalProperties"] else { return .node }
      return .map(try fieldType(values, string: string))
    default: return .node
    }
  }

  /// An object without properties is a mark: `{}`.
  private func isStruct(_ schema: Schema) -> Bool { !schema.properties.isEmpty }

  private func references(_ schema: Schema) -> [String] {
    if let reference = schema.reference { return [reference] }
    return [schema["items"], schema["additionalProperties"]].compactMap { $0 }.flatMap(references)
  }

  private func swiftName(_ definition: String) -> String {
    Renames.builtIn[definition] ?? String(definition.split(separator: ".").last ?? "")
  }

  /// Definitions that are no objects.
  private static let scalars: [String: FieldType] = [
    "Quantity": .named("Quantity"), "IntOrString": .named("IntOrString"), "Time": .string,
    "MicroTime": .string, "FieldsV1": .node,
  ]
}
