package import Kubernetes

/// A field that names another object.
package struct Reference: Sendable, Hashable {
  package var target: ObjectIdentity
  /// A key of the target's data or a port of the target that is named with it.
  package var key: String?
  /// Path of the field: `spec.template.spec.volumes[2].secret.secretName`.
  package var path: String

  package init(_ target: ObjectIdentity, key: String? = nil, path: String) {
    self.target = target
    self.key = key
    self.path = path
  }
}
