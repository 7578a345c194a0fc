import Foundation

/// Reads the facts of kinds of other projects, from the schemas of their definitions.
struct CustomFacts {
  private var table = FactTable()
  /// Names of the definitions made of equal schemas.
  private var names: [String: String] = [:]

  /// Kinds whose schema is that of another one.
  private static let twins: [String: [(kind: String, version: String)]] = [
    "ClusterIssuer": [("Issuer", "v1")],
    "SecretStore": [("ClusterSecretStore", "v1")],
    "ConstraintTemplate": [("ConstraintTemplate", "v1beta1"), ("ConstraintTemplate", "v1alpha1")],
  ]

  static func table(_ files: [URL]) throws -> FactTable {
    var facts = CustomFacts()
    for file in files { try facts.add(Schema(contentsOf: file), file.lastPathComponent) }
    return facts.table
  }

  private mutating func add(_ file: Schema, _ path: String) throws {
    guard let group = file.json["group"] as? String, let kind = file.json["kind"] as? String,
      let version = file.json["version"] as? String, let schema = file["schema"]
    else { throw GenerationError("\(path): found no group, kind, version or schema") }
    let name = "\(group).\(version).\(kind)"
    table.addKind(kind, apiVersion: "\(group)/\(version)", definition: name, .all)
    for twin in Self.twins[kind] ?? [] {
      table.addKind(twin.kind, apiVersion: "\(group)/\(twin.version)", definition: name, .all)
    }
    addFields(of: schema, to: name)
    table.add(FactField(type: "s", isRequired: false), named: "apiVersion", to: name)
    table.add(FactField(type: "s", isRequired: false), named: "kind", to: name)
    table.add(
      FactField(type: "@meta.v1.ObjectMeta", isRequired: false), named: "metadata", to: name)
    table.add(FactField(type: "*", isRequired: false), named: "status", to: name)
  }

  private mutating func addFields(of schema: Schema, to name: String) {
    table.addDefinition(name)
    if schema.flag("x-kubernetes-preserve-unknown-fields") {
      table.add(FactField(type: "*", isRequired: false), named: "...", to: name)
    }
    for (key, property) in schema.properties.sorted(by: { $0.key < $1.key }) {
      table.add(
        FactField(
          type: type(property, "\(name).\(key)"), isRequired: schema.required.contains(key)),
        named: key, to: name)
    }
  }

  private mutating func type(_ schema: Schema, _ name: String) -> String {
    if schema.flag("x-kubernetes-int-or-string") { return "p" }
    switch schema.type {
    case "string":
      if schema.json["format"] as? String == "date-time" { return "t" }
      if schema.json["format"] as? String == "byte" { return "y" }
      if let choices = schema.choices { return FactEnums.type(choices) }
      return "s" + Self.range(schema, "minLength", "maxLength")
    case "boolean": return "b"
    case "integer":
      return (schema.json["format"] as? String == "int32" ? "i" : "l")
        + Self.range(schema, "minimum", "maximum")
    case "number": return "d" + Self.range(schema, "minimum", "maximum")
    case "array": return "[" + type(schema["items"] ?? Schema([:]), name)
    case "object":
      guard schema.properties.isEmpty else { return "@" + definition(of: schema, name) }
      guard let values = schema["additionalProperties"], !values.json.isEmpty else { return "o" }
      return "{" + type(values, name)
    default: return "*"
    }
  }

  private mutating func definition(of schema: Schema, _ name: String) -> String {
    let fingerprint = schema.fingerprint
    if let known = names[fingerprint] { return known }
    names[fingerprint] = name
    addFields(of: schema, to: name)
    return name
  }

  /// `<1..65535>`; nothing without limits.
  private static func range(_ schema: Schema, _ lowest: String, _ highest: String) -> String {
    let limits = [lowest, highest].map { (schema.json[$0] as? Int).map(String.init) ?? "" }
    return limits == ["", ""] ? "" : "<\(limits[0])..\(limits[1])>"
  }
}
