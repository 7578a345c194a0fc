extension ObjectIdentity: Comparable, CustomStringConvertible {
  /// By kind, group, namespace and name, as a listing shows them.
  package static func < (left: ObjectIdentity, right: ObjectIdentity) -> Bool {
    (left.kind, left.group, left.namespace, left.name)
      < (right.kind, right.group, right.namespace, right.name)
  }

  /// `Deployment vibe-ensemble/server`, or `Namespace vibe-ensemble` for cluster-scoped objects.
  package var description: String {
    namespace.isEmpty ? "\(kind) \(name)" : "\(kind) \(namespace)/\(name)"
  }
}
