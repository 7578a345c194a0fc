import Kubernetes
import YAML

/// Reads what CustomResourceDefinitions say of their kinds.
///
/// Source: Kubernetes 1.33 API, apiextensions.k8s.io/v1 JSONSchemaProps, and "Custom Resources:
/// structural schema".
struct CustomSchemaReader {
  private let store: SchemaStore
  /// The number of `meta.v1.ObjectMeta`.
  private let metadata: SchemaType

  init(_ store: SchemaStore) {
    self.store = store
    metadata = store.type(named: "meta.v1.ObjectMeta")
  }

  /// Declares the kinds of a definition, in all its served versions.
  func declare(_ definition: Node) {
    guard let spec = definition["spec"], let group = spec["group"]?.scalarText,
      let kind = spec["names"]?["kind"]?.scalarText
    else { return }
    for version in spec["versions"]?.items ?? [] where version["served"]?.boolean != false {
      guard let name = version["name"]?.scalarText else { continue }
      let schema = version["schema"]?["openAPIV3Schema"]
      store.declare("\(group)/\(name)", kind, schema.map { kindType($0, kind) } ?? .any)
    }
  }

  private func kindType(_ schema: Node, _ kind: String) -> SchemaType {
    guard schema["properties"]?.entries != nil else { return .any }
    var definition = self.definition(schema, kind)
    for key in ["apiVersion", "kind"] {
      definition.fields[key] = .init(type: .text(.any), isRequired: false)
    }
    definition.fields["metadata"] = .init(type: metadata, isRequired: false)
    if definition.fields["status"] != nil {
      definition.fields["status"] = .init(type: .any, isRequired: false)
    }
    return store.add(definition)
  }

  private func definition(_ schema: Node, _ name: String) -> SchemaDefinition {
    var definition = SchemaDefinition(name: name)
    definition.isOpen = schema["x-kubernetes-preserve-unknown-fields"]?.boolean == true
    let required = Set((schema["required"]?.items ?? []).compactMap(\.scalarText))
    for entry in schema["properties"]?.entries ?? [] {
      definition.fields[entry.key] = .init(
        type: type(entry.value, entry.key),
        // The server fills in a default before it asks for the field.
        isRequired: required.contains(entry.key) && entry.value["default"] == nil)
    }
    return definition
  }

  private func type(_ schema: Node, _ name: String) -> SchemaType {
    if schema["x-kubernetes-int-or-string"]?.boolean == true { return .integerOrText }
    switch schema["type"]?.scalarText {
    case "string": return text(schema)
    case "boolean": return .boolean
    case "integer":
      return .integer(
        bits: schema["format"]?.scalarText == "int32" ? 32 : 64, range(schema, "minimum", "maximum")
      )
    case "number": return .number(range(schema, "minimum", "maximum"))
    case "array": return .list(schema["items"].map { type($0, name) } ?? .any)
    case "object": return object(schema, name)
    default: return .any
    }
  }

  private func text(_ schema: Node) -> SchemaType {
    if let choices = schema["enum"]?.items?.compactMap(\.scalarText), !choices.isEmpty {
      return .choice(choices)
    }
    switch schema["format"]?.scalarText {
    case "date-time": return .time
    case "byte": return .bytes
    default: return .text(range(schema, "minLength", "maxLength"))
    }
  }

  private func object(_ schema: Node, _ name: String) -> SchemaType {
    if schema["x-kubernetes-embedded-resource"]?.boolean == true { return .object }
    if schema["properties"]?.entries?.isEmpty == false {
      return store.add(definition(schema, name))
    }
    if let values = schema["additionalProperties"], values.entries?.isEmpty == false {
      return .map(type(values, name))
    }
    return .object
  }

  private func range(_ schema: Node, _ least: String, _ most: String) -> SchemaRange {
    SchemaRange(least: schema[least]?.integer, most: schema[most]?.integer)
  }
}

extension SchemaStore {
  /// A definition of the tables.
  func type(named name: String) -> SchemaType {
    number(of: name).map(SchemaType.definition) ?? .any
  }
}
