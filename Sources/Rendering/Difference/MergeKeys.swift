import YAML

/// By which fields the items of a list are told apart.
///
/// Source: `x-kubernetes-patch-merge-key` and `x-kubernetes-list-map-keys` in the OpenAPI document
/// of Kubernetes 1.33. Lists that the API replaces as a whole are here too where a field names
/// their items all the same, because a person thinks of them so.
enum MergeKeys {
  /// For a list's field name, the key combinations to try, best first.
  static let table: [String: [[String]]] = [
    "conditions": [["type"]],
    "containers": [["name"]],
    "data": [["secretKey"]],
    "env": [["name"]],
    "ephemeralContainers": [["name"]],
    "groups": [["name"]],
    "hostAliases": [["ip"]],
    "imagePullSecrets": [["name"]],
    "initContainers": [["name"]],
    "items": [["key"]],
    "limits": [["type"]],
    "matchConditions": [["name"]],
    "matchExpressions": [["key", "operator"], ["key"]],
    "metrics": [["type", "resource.name"], ["type", "pods.metric.name"], ["type"]],
    "ownerReferences": [["uid"]],
    "paths": [["path"]],
    "ports": [
      ["containerPort", "protocol"], ["containerPort"], ["port", "protocol"], ["port"], ["name"],
    ],
    "rules": [["host"], ["alert"], ["record"]],
    "secrets": [["name"]],
    "subjects": [["kind", "namespace", "name"], ["kind", "name"]],
    "tls": [["secretName"]],
    "tolerations": [["key", "effect"], ["key"]],
    "topologySpreadConstraints": [["topologyKey", "whenUnsatisfiable"], ["topologyKey"]],
    "variables": [["name"]],
    "volumeClaimTemplates": [["metadata.name"]],
    "volumeDevices": [["devicePath"]],
    "volumeMounts": [["mountPath"]],
    "volumes": [["name"]],
  ]

  /// The identifiers of all items on both sides, if one combination tells each of them apart.
  static func identifiers(
    field: String, old: [Node], new: [Node]
  ) -> (old: [[FieldPath.Identifier]], new: [[FieldPath.Identifier]])? {
    for keys in table[field] ?? [["name"]] {
      if let old = unique(keys, old), let new = unique(keys, new) { return (old, new) }
    }
    return nil
  }

  private static func unique(_ keys: [String], _ items: [Node]) -> [[FieldPath.Identifier]]? {
    var found: [[FieldPath.Identifier]] = []
    for item in items {
      var identifiers: [FieldPath.Identifier] = []
      for key in keys {
        guard let value = scalar(key, of: item) else { return nil }
        identifiers.append(FieldPath.Identifier(key: key, value: value))
      }
      found.append(identifiers)
    }
    return Set(found).count == found.count ? found : nil
  }

  /// The text of a scalar below an item, for a key such as `metadata.name`.
  private static func scalar(_ key: String, of item: Node) -> String? {
    var node = item
    for part in key.split(separator: ".") {
      guard let next = node[String(part)] else { return nil }
      node = next
    }
    guard case .scalar(let text, let type) = node.content, type != .null else { return nil }
    return text
  }
}
