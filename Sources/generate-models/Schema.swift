import Foundation

/// One node of a JSON schema, as far as models are made of it.
struct Schema {
  let json: [String: Any]

  init(_ json: [String: Any]) {
    self.json = json
  }

  init(contentsOf url: URL) throws {
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    guard let json = value as? [String: Any] else {
      throw GenerationError("\(url.path): found no JSON object")
    }
    self.json = json
  }

  subscript(key: String) -> Schema? { (json[key] as? [String: Any]).map(Schema.init) }

  /// Name of the definition that stands for this node: `io.k8s.api.core.v1.Container`.
  var reference: String? {
    (json["$ref"] as? String)?.split(separator: "/").last.map(String.init)
  }

  /// The type besides null.
  var type: String? {
    if let types = json["type"] as? [String] { return types.first { $0 != "null" } }
    return json["type"] as? String
  }

  var properties: [String: Schema] {
    (json["properties"] as? [String: Any] ?? [:]).compactMapValues {
      ($0 as? [String: Any]).map(Schema.init)
    }
  }

  var required: Set<String> { Set(json["required"] as? [String] ?? []) }

  /// The texts that are allowed; nil: any.
  var choices: [String]? { json["enum"] as? [String] }

  func flag(_ name: String) -> Bool { json[name] as? Bool ?? false }

  /// The same for equal schemas.
  var fingerprint: String {
    // A schema was read from JSON, so it can be written as JSON.
    let data = try? JSONSerialization.data(withJSONObject: json, options: [.sortedKeys])
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}
