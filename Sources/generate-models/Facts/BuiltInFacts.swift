import Foundation

/// Reads the facts of the kinds of Kubernetes itself, release by release.
struct BuiltInFacts {
  private let folder: URL

  /// - Parameter folder: `kubernetes-json-schema` of the PyPI package kubernetes-validate.
  init(folder: URL) {
    self.folder = folder
  }

  func table() throws -> FactTable {
    var table = FactTable()
    var kinds: [Kind: FactRange] = [:]
    for minor in FactRange.all.first...FactRange.all.last {
      let file = folder.appending(path: "v1.\(minor).0-local-strict/_definitions.json")
      let definitions = try Schema(contentsOf: file)["$defs"]?.json ?? [:]
      for (name, value) in definitions {
        guard let json = value as? [String: Any] else { continue }
        let schema = Schema(json)
        for kind in Self.kinds(of: schema, name) {
          kinds[kind, default: FactRange(first: minor, last: minor)].last = minor
        }
        try add(schema, name, minor, definitions, to: &table)
      }
    }
    for (kind, range) in kinds {
      table.addKind(
        kind.name, apiVersion: kind.apiVersion, definition: kind.definition, range)
    }
    table.prune()
    return table
  }

  private struct Kind: Hashable {
    var name: String
    var apiVersion: String
    var definition: String
  }

  /// Kinds that can stand in a manifest: no lists, and none of the messages between servers.
  private static func kinds(of schema: Schema, _ name: String) -> [Kind] {
    let list = schema.json["x-kubernetes-group-version-kind"] as? [[String: Any]] ?? []
    guard list.count == 1, let entry = list.first, let kind = entry["kind"] as? String,
      let group = entry["group"] as? String, let version = entry["version"] as? String,
      !(kind.hasSuffix("List") && schema.properties["items"] != nil),
      !name.hasPrefix("io.k8s.apimachinery.")
    else { return [] }
    return [
      Kind(
        name: kind, apiVersion: group.isEmpty ? version : "\(group)/\(version)",
        definition: shortName(name))
    ]
  }

  private func add(
    _ schema: Schema, _ name: String, _ minor: Int, _ definitions: [String: Any],
    to table: inout FactTable
  ) throws {
    let short = Self.shortName(name)
    guard !schema.properties.isEmpty else { return }
    let isKind = !Self.kinds(of: schema, name).isEmpty
    table.addDefinition(short)
    let owner = String(short.split(separator: ".").last ?? "")
    for (key, property) in schema.properties {
      // What a controller reports is no part of a manifest, and the server drops it.
      let type =
        isKind && key == "status"
        ? "*" : try Self.type(property, "\(owner).\(key)", definitions)
      table.add(
        FactField(
          type: type,
          isRequired: schema.required.contains(key) && !Self.defaulted.contains("\(owner).\(key)")),
        named: key, to: short, minor: minor)
    }
  }

  private static func type(
    _ schema: Schema, _ field: String, _ definitions: [String: Any]
  ) throws -> String {
    if let reference = schema.reference {
      guard let json = definitions[reference] as? [String: Any] else {
        throw GenerationError("\(reference): no such definition")
      }
      let target = Schema(json)
      if let scalar = scalars[shortName(reference)] { return scalar }
      if !target.properties.isEmpty { return "@" + shortName(reference) }
      return target.type == "object" ? "o" : "*"
    }
    switch schema.type {
    case "string":
      switch schema.json["format"] as? String {
      case "byte": return "y"
      case "date-time": return "t"
      default: return FactEnums.type(of: field)
      }
    case "boolean": return "b"
    case "integer": return schema.json["format"] as? String == "int64" ? "l" : "i"
    case "number": return "d"
    case "array": return "[" + (try type(schema["items"] ?? Schema([:]), field, definitions))
    case "object":
      guard let values = schema["additionalProperties"] else { return "o" }
      return "{" + (try type(values, "\(field).value", definitions))
    default: return "*"
    }
  }

  /// Fields that the schemas of some releases require, though the server fills them in or takes none.
  ///
  /// Source: Kubernetes 1.33, pkg/apis/rbac/v1/defaults.go; pkg/apis/apps/validation.
  private static let defaulted: Set<String> = [
    "RoleRef.apiGroup", "StatefulSetSpec.serviceName", "PriorityClass.value",
  ]

  /// Definitions that are no objects.
  private static let scalars = [
    "resource.Quantity": "q", "intstr.IntOrString": "p", "meta.v1.Time": "t",
    "meta.v1.MicroTime": "t",
  ]

  /// `core.v1.Container` of `io.k8s.api.core.v1.Container`.
  private static func shortName(_ name: String) -> String {
    for prefix in prefixes where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }

  private static let prefixes = [
    "io.k8s.apimachinery.pkg.apis.", "io.k8s.apimachinery.pkg.api.",
    "io.k8s.apimachinery.pkg.util.",
    "io.k8s.apimachinery.pkg.", "io.k8s.apiextensions-apiserver.pkg.apis.",
    "io.k8s.kube-aggregator.pkg.apis.", "io.k8s.api.",
  ]
}
