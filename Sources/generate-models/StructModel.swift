/// A type of the API that becomes a Swift struct.
struct StructModel {
  var name: String
  /// Folder below Generated.
  var folder: String
  /// Where the schema comes from, for the doc comment.
  var source: String
  /// In the order that manifests have.
  var fields: [FieldModel]
  /// Nil for parts of objects.
  var kind: KindModel?
}

/// What makes a struct a kind of its own.
struct KindModel {
  var apiVersion: String
  var kind: String
  var isNamespaced: Bool
}

/// One field of a struct.
struct FieldModel {
  /// The key in manifests.
  var key: String
  var type: FieldType
  var isRequired: Bool

  /// The key as a Swift identifier, in backticks if need be.
  var identifier: String { SwiftName.identifier(key) }
}

/// The Swift type of a field.
indirect enum FieldType: Sendable, Equatable {
  case string, bool, int, double
  /// Anything.
  case node
  /// A struct or an enum of the models, or a type of `Scalars`.
  case named(String)
  case list(FieldType)
  case map(FieldType)

  var swift: String {
    switch self {
    case .string: "String"
    case .bool: "Bool"
    case .int: "Int"
    case .double: "Double"
    case .node: "Node"
    case .named(let name): name
    case .list(let element): "[\(element.swift)]"
    case .map(let value): "StringMap<\(value.swift)>"
    }
  }

  /// The name at the bottom of lists and maps; nil for plain types.
  var leafName: String? {
    switch self {
    case .named(let name): name
    case .list(let element), .map(let element): element.leafName
    case .string, .bool, .int, .double, .node: nil
    }
  }
}
