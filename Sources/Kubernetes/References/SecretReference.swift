package import Scalars

/// A Secret of the set with its keys: what `reference(keys:)` of the object gives that makes it.
///
/// ```swift
/// let secret = Secret(metadata: metadata, keys: DatabaseKey.self) { key in values[key] }
/// let database = secret.reference(keys: DatabaseKey.self)
/// EnvVar(name: "PGPASSWORD", secret: database, key: .password)
/// ```
package struct SecretReference<Key: KeySet>: Sendable, Hashable {
  package let name: DNSName
  package let namespace: DNSLabel?

  init(name: DNSName, namespace: DNSLabel?, keys: [String]) {
    for key in Key.allCases {
      precondition(
        keys.contains(key.rawValue), "the Secret \(name) has no key \(key.rawValue), only \(keys)")
    }
    self.name = name
    self.namespace = namespace
  }
}

extension Secret {
  /// A Secret that has exactly the keys of the set.
  package init<Keys: KeySet>(
    metadata: ObjectMeta, type: String? = nil, immutable: Bool? = nil, keys: Keys.Type,
    value: (Keys) -> String
  ) {
    self.init(
      metadata: metadata, type: type, immutable: immutable,
      stringData: StringMap(uniqueKeys: Keys.allCases.map { ($0.rawValue, value($0)) }))
  }

  /// The Secret for those who refer to it; a key of the set that it lacks is a mistake of ours.
  package func reference<Key: KeySet>(keys: Key.Type) -> SecretReference<Key> {
    SecretReference(
      name: metadata.requiredName, namespace: metadata.namespace,
      keys: (data?.keys ?? []) + (stringData?.keys ?? []))
  }
}

extension ExternalSecret {
  /// The Secret that the operator makes of this object.
  package func reference<Key: KeySet>(keys: Key.Type) -> SecretReference<Key> {
    let name = spec?.target?.name.map { DNSName(stringLiteral: $0) } ?? metadata.requiredName
    let fetched = spec?.data?.map(\.secretKey) ?? []
    let template = spec?.target?.template
    // What a template makes replaces what was fetched, unless it says that it merges.
    let keys = template?.data.map { $0.keys + (template?.mergePolicy == .merge ? fetched : []) }
    return SecretReference(
      name: name, namespace: metadata.namespace, keys: keys ?? fetched)
  }
}

extension SealedSecret {
  /// The Secret that the controller makes of this object.
  package func reference<Key: KeySet>(keys: Key.Type) -> SecretReference<Key> {
    SecretReference(
      name: metadata.requiredName, namespace: metadata.namespace,
      keys: spec.encryptedData.keys)
  }
}
