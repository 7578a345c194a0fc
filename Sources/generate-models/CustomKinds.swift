/// Reads the kinds of other projects, from the schemas of their custom resource definitions.
struct CustomKinds {
  private let builtIn: ModelSet

  /// Parts of custom kinds that are parts of Kubernetes share its types.
  init(builtIn: ModelSet) {
    self.builtIn = builtIn
  }

  func add(_ file: Schema, to models: inout ModelSet) throws {
    guard let group = file.json["group"] as? String, let kind = file.json["kind"] as? String,
      let version = file.json["version"] as? String, let scope = file.json["scope"] as? String,
      let source = file.json["source"] as? String, let schema = file["schema"]
    else { throw GenerationError("found a schema without group, kind, version, scope or source") }
    var reading = Reading(
      kind: kind, folder: Folders.custom(group), source: source, builtIn: builtIn, models: models)
    let model = KindModel(
      apiVersion: "\(group)/\(version)", kind: kind, isNamespaced: scope == "Namespaced")
    try reading.addKind(schema, model)
    models = reading.models
  }

  /// The state of reading one kind.
  private struct Reading {
    let kind: String
    let folder: String
    let source: String
    let builtIn: ModelSet
    var models: ModelSet
    /// Names of the structs made of equal schemas.
    var names: [String: String] = [:]

    mutating func addKind(_ schema: Schema, _ model: KindModel) throws {
      var fields = [FieldModel(key: "metadata", type: .named("ObjectMeta"), isRequired: true)]
      for (key, property) in schema.properties.sorted(by: { $0.key < $1.key }) {
        guard !["status", "apiVersion", "kind", "metadata"].contains(key) else { continue }
        let type = try fieldType(property, path: [key], isList: false, owner: kind)
        fields.append(
          FieldModel(key: key, type: type, isRequired: schema.required.contains(key)))
      }
      try models.add(
        StructModel(
          name: kind, folder: folder, source: "\(source), \(kind)", fields: fields, kind: model))
    }

    mutating func fieldType(
      _ schema: Schema, path: [String], isList: Bool, owner: String
    ) throws -> FieldType {
      let field = "\(owner).\(path[path.count - 1])"
      if let type = StringTypes.type(of: field) {
        let values = StringEnums.values(of: type)
        if let values { models.use(values, in: folder) }
        return schema.type == "array" ? .list(type) : type
      }
      if schema.flag("x-kubernetes-int-or-string") { return .named("IntOrString") }
      switch schema.type {
      case "string": return enumType(schema, path: path) ?? .string
      case "boolean": return .bool
      case "integer": return .int
      case "number": return .double
      case "array":
        let items = schema["items"] ?? Schema([:])
        return .list(try fieldType(items, path: path, isList: true, owner: owner))
      case "object":
        return try objectType(schema, path: path, isList: isList, owner: owner)
      default: return .node
      }
    }

    private mutating func objectType(
      _ schema: Schema, path: [String], isList: Bool, owner: String
    ) throws -> FieldType {
      if schema.properties.isEmpty {
        guard let values = schema["additionalProperties"], !values.json.isEmpty else {
          return .node
        }
        return .map(try fieldType(values, path: path, isList: true, owner: owner))
      }
      if let shared = SharedParts.type(schema, path: path, in: builtIn) { return .named(shared) }
      let fingerprint = schema.fingerprint
      if let known = names[fingerprint] { return .named(known) }
      let name = try freeName(path, isList: isList)
      names[fingerprint] = name
      // Holds the name while the parts are read: they may have the same last word.
      try models.add(StructModel(name: name, folder: folder, source: "", fields: []))
      var fields: [FieldModel] = []
      for (key, property) in schema.properties.sorted(by: { $0.key < $1.key }) {
        let inner = path + [key]
        guard !Pruned.contains(kind, inner) else { continue }
        let type = try fieldType(property, path: inner, isList: false, owner: name)
        fields.append(
          FieldModel(key: key, type: type, isRequired: schema.required.contains(key)))
      }
      models.replace(
        StructModel(
          name: name, folder: folder, source: "\(source), \(kind) \(path.joined(separator: "."))",
          fields: fields))
      return .named(name)
    }

    /// The kind and as few of the last words of the path as make the name unique.
    private func freeName(_ path: [String], isList: Bool) throws -> String {
      var words = path
      if isList { words[words.count - 1] = SwiftName.singular(words[words.count - 1]) }
      for count in 1...words.count {
        let name = words.suffix(count).reduce(kind) {
          $0 + SwiftName.capitalized(SwiftName.identifier($1).filter { $0 != "`" })
        }
        if !models.isTaken(name), !Renames.handWritten.contains(name) { return name }
      }
      throw GenerationError("\(kind) \(path.joined(separator: ".")): every name for it is taken")
    }

    private mutating func enumType(_ schema: Schema, path: [String]) -> FieldType? {
      guard let values = schema.choices, values.allSatisfy({ !SwiftName.enumCase($0).isEmpty })
      else { return nil }
      let cases = Set(values.map(SwiftName.enumCase))
      guard cases.count == values.count, !cases.contains(where: { $0.first?.isNumber ?? true })
      else { return nil }
      if let known = models.enums.values.first(where: {
        $0.folder == folder && $0.name.hasPrefix(kind) && $0.values == values
      }) {
        return .named(known.name)
      }
      guard let name = try? freeName(path, isList: false) else { return nil }
      models.use(EnumModel(name: name, values: values), in: folder)
      return .named(name)
    }
  }
}
