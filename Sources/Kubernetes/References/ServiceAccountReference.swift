package import Scalars
package import YAML

/// A ServiceAccount of the set: what `ServiceAccount.reference` gives.
package struct ServiceAccountReference: NodeConvertible, Hashable {
  package let name: DNSName
  package let namespace: DNSLabel?

  init(name: DNSName, namespace: DNSLabel?) {
    self.name = name
    self.namespace = namespace
  }

  /// The name alone, as a pod names its account.
  package var node: Node { name.node }
}

extension ServiceAccount {
  package var reference: ServiceAccountReference {
    ServiceAccountReference(name: metadata.requiredName, namespace: metadata.namespace)
  }
}
