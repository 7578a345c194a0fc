package import Scalars

/// A ConfigMap of the set with its keys: what `ConfigMap.reference(keys:)` gives.
package struct ConfigMapReference<Key: KeySet>: Sendable, Hashable {
  package let name: DNSName
  package let namespace: DNSLabel?

  init(name: DNSName, namespace: DNSLabel?) {
    self.name = name
    self.namespace = namespace
  }
}

extension ConfigMap {
  /// A ConfigMap that has exactly the keys of the set.
  package init<Key: KeySet>(
    metadata: ObjectMeta, immutable: Bool? = nil, keys: Key.Type, value: (Key) -> String
  ) {
    self.init(
      metadata: metadata, immutable: immutable,
      data: StringMap(uniqueKeys: Key.allCases.map { ($0.rawValue, value($0)) }))
  }

  /// The ConfigMap for those who refer to it; a key of the set that it lacks is a mistake of ours.
  package func reference<Key: KeySet>(keys: Key.Type) -> ConfigMapReference<Key> {
    let present = (data?.keys ?? []) + (binaryData?.keys ?? [])
    for key in Key.allCases {
      precondition(
        present.contains(key.rawValue),
        "the ConfigMap \(metadata.requiredName) has no key \(key.rawValue), only \(present)")
    }
    return ConfigMapReference(name: metadata.requiredName, namespace: metadata.namespace)
  }
}
