import Scalars
package import YAML

/// A value of the API that can be written: every generated struct and strong type conforms.
package protocol NodeConvertible: Sendable {
  /// The value as the API spells it, keys in the conventional order, nothing for absent fields.
  var node: Node { get }
}

/// A top-level kind of the API.
package protocol KubernetesObject: NodeConvertible {
  /// `apps/v1`, or `v1` for the core group.
  static var apiVersion: String { get }
  static var kind: String { get }
  static var isNamespaced: Bool { get }
  var metadata: ObjectMeta { get }
}

/// What the API server identifies an object by; the version is no part of it.
package struct ObjectIdentity: Sendable, Hashable {
  /// `apps`; empty for the core group.
  package var group: String
  package var kind: String
  /// Empty for cluster-scoped objects.
  package var namespace: String
  package var name: String

  package init(group: String, kind: String, namespace: String, name: String) {
    self.group = group
    self.kind = kind
    self.namespace = namespace
    self.name = name
  }
}

/// One API object of any kind, ready to be checked, compared and written.
package struct ManifestObject: Sendable {
  package var apiVersion: String
  package var kind: String
  /// Nil for cluster-scoped objects.
  package var namespace: String?
  package var name: String
  package var node: Node

  package init(apiVersion: String, kind: String, namespace: String?, name: String, node: Node) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.namespace = namespace
    self.name = name
    self.node = node
  }

  package init<Object: KubernetesObject>(_ object: Object) {
    self.init(
      apiVersion: Object.apiVersion, kind: Object.kind,
      namespace: Object.isNamespaced ? object.metadata.namespace?.description : nil,
      name: object.metadata.name?.description ?? "", node: object.node)
  }

  package var identity: ObjectIdentity {
    let slash = apiVersion.firstIndex(of: "/")
    return ObjectIdentity(
      group: slash.map { String(apiVersion[..<$0]) } ?? "", kind: kind,
      namespace: namespace ?? "", name: name)
  }
}
