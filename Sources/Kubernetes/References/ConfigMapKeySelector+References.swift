import Scalars

extension ConfigMapKeySelector {
  /// A key of a ConfigMap in the same namespace.
  package init<Key: KeySet>(configMap: ConfigMapReference<Key>, key: Key) {
    self.init(name: configMap.name.description, key: key.rawValue)
  }
}
