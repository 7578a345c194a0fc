import Kubernetes

/// The names that a set has because of its namespace, so that they can be taken away.
struct EnvironmentNames {
  /// The namespace that most objects stand in; that of the set's only Namespace where none stands in any.
  private let namespace: String

  init(_ objects: [ObjectIdentity]) {
    let counts = Dictionary(grouping: objects.map(\.namespace).filter { !$0.isEmpty }) { $0 }
      .mapValues(\.count)
    // Of equally many, the first by name: the order of a dictionary is no order.
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    namespace =
      most ?? objects.filter { $0.kind == "Namespace" }.map(\.name).min {
        ($0.count, $0) < ($1.count, $1)
      }
      ?? ""
  }

  /// What objects of two environments have in common that are the same one: `vibe-ensemble-nodes` and
  /// `vibe-ensemble-staging-nodes` are both `-nodes`.
  func key(_ identity: ObjectIdentity) -> ObjectIdentity {
    ObjectIdentity(
      group: identity.group, kind: identity.kind, namespace: without(identity.namespace),
      name: identity.namespace.isEmpty ? without(identity.name) : identity.name)
  }

  private func without(_ name: String) -> String {
    if name == namespace { return "" }
    return name.hasPrefix(namespace + "-") ? String(name.dropFirst(namespace.count)) : name
  }
}
