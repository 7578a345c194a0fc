package import Scalars

/// A PersistentVolumeClaim of the set: what `PersistentVolumeClaim.reference` gives.
package struct PersistentVolumeClaimReference: Sendable, Hashable {
  package let name: DNSName
  package let namespace: DNSLabel?

  init(name: DNSName, namespace: DNSLabel?) {
    self.name = name
    self.namespace = namespace
  }
}

extension PersistentVolumeClaim {
  package var reference: PersistentVolumeClaimReference {
    PersistentVolumeClaimReference(name: metadata.requiredName, namespace: metadata.namespace)
  }
}
