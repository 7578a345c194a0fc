import Scalars

extension LocalObjectReference {
  /// A Secret in the same namespace.
  package init<Key: KeySet>(secret: SecretReference<Key>) {
    self.init(name: secret.name.description)
  }

  /// A ConfigMap in the same namespace.
  package init<Key: KeySet>(configMap: ConfigMapReference<Key>) {
    self.init(name: configMap.name.description)
  }

  /// A PostgreSQL cluster in the same namespace.
  package init(cluster: ClusterReference) {
    self.init(name: cluster.name.description)
  }
}
