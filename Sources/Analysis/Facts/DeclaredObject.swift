package import Kubernetes

/// An object that a set may refer to without holding it: the environment says that it exists, or a
/// controller makes it from an object of the set.
package struct DeclaredObject: Sendable, Hashable {
  package var identity: ObjectIdentity
  /// Keys of a Secret or ConfigMap, port names and numbers of a Service; nil: not known, so any.
  package var keys: Set<String>?

  package init(
    group: String = "", kind: String, namespace: String = "", name: String,
    keys: Set<String>? = nil
  ) {
    identity = ObjectIdentity(group: group, kind: kind, namespace: namespace, name: name)
    self.keys = keys
  }
}
