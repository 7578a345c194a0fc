import Kubernetes

/// The environment variables that a container gets by its manifest.
package struct ContainerVariables: Sendable {
  /// Each variable with where it comes from: an item of `env`, or the `envFrom` entry.
  package private(set) var sources: [String: Cursor] = [:]
  /// Variables of `envFrom` that `env` sets again.
  package private(set) var shadowed: [(name: String, own: Cursor, from: Cursor)] = []
  /// Nothing is imported from an object whose keys are not known.
  package private(set) var isComplete = true

  package init(_ container: ContainerTemplate, in objects: ObjectSet) {
    for source in container.cursor["envFrom"].items { addAll(of: source, objects) }
    for variable in container.environment {
      guard let name = variable["name"].text else { continue }
      if let from = sources[name], from["name"].text == nil {
        shadowed.append((name, variable, from))
      }
      sources[name] = variable
    }
  }

  private mutating func addAll(of source: Cursor, _ objects: ObjectSet) {
    for (field, kind) in [("configMapRef", "ConfigMap"), ("secretRef", "Secret")] {
      guard let name = source[field]["name"].text else { continue }
      let identity = ObjectIdentity(
        group: "", kind: kind, namespace: source.member.namespace, name: name)
      guard let keys = objects.keys(of: identity) else {
        isComplete = false
        continue
      }
      for key in keys { sources[(source["prefix"].text ?? "") + key] = source }
    }
  }
}
