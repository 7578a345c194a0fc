package import Kubernetes

extension Role {
  /// A role that says of each of its rules who needs it, in an annotation that `kubectl describe`
  /// prints.
  package init(_ metadata: ObjectMeta, permissions: [Permission]) {
    self.init(
      metadata: metadata.documenting(permissions), rules: permissions.map(\.rule))
  }
}

extension ClusterRole {
  /// A role that says of each of its rules who needs it, in an annotation that `kubectl describe`
  /// prints.
  package init(_ metadata: ObjectMeta, permissions: [Permission]) {
    self.init(
      metadata: metadata.documenting(permissions), rules: permissions.map(\.rule))
  }
}

extension ObjectMeta {
  /// Where a role keeps the reasons of its rules, a line for each in the order of the rules.
  package static let permissionsAnnotation = "vibe-ensemble.io/permissions"

  fileprivate func documenting(_ permissions: [Permission]) -> ObjectMeta {
    var metadata = self
    var annotations = metadata.annotations ?? [:]
    annotations[Self.permissionsAnnotation] =
      permissions.map(\.summary).joined(separator: "\n")
    metadata.annotations = annotations
    return metadata
  }
}
