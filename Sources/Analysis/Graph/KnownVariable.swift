import Kubernetes

/// An environment variable of a container whose value the set knows, without those of Secrets.
struct KnownVariable: Sendable {
  let name: String
  /// Where the value stands: in the container, or in a ConfigMap.
  let field: Cursor
  let value: String

  /// Those of a container: its own, and what it takes from ConfigMaps.
  static func of(_ container: ContainerTemplate, in objects: ObjectSet) -> [KnownVariable] {
    let namespace = container.cursor.member.namespace
    var found: [KnownVariable] = []
    for source in container.cursor["envFrom"].items {
      let name = source[at: "configMapRef", "name"].text ?? ""
      let prefix = source["prefix"].text ?? ""
      for (key, field) in objects.member("ConfigMap", namespace, name)?.root["data"].entries ?? [] {
        guard let value = field.text else { continue }
        found.append(KnownVariable(name: prefix + key, field: field, value: value))
      }
    }
    for variable in container.environment {
      guard let name = variable["name"].text else { continue }
      let reference = variable[at: "valueFrom", "configMapKeyRef"]
      let map = objects.member("ConfigMap", namespace, reference["name"].text ?? "")
      let field =
        variable["value"].exists
        ? variable["value"]
        : reference["key"].text.flatMap { map?.root[at: "data", $0] }
      guard let field, let value = field.text else { continue }
      found.append(KnownVariable(name: name, field: field, value: value))
    }
    return found
  }
}
