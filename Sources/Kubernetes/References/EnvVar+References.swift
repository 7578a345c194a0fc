import Scalars

extension EnvVar {
  /// The value of a Secret's key.
  package init<Key: KeySet>(name: String, secret: SecretReference<Key>, key: Key) {
    self.init(
      name: name, valueFrom: EnvVarSource(secretKeyRef: SecretKeySelector(secret, key: key)))
  }

  /// The value of a ConfigMap's key.
  package init<Key: KeySet>(name: String, configMap: ConfigMapReference<Key>, key: Key) {
    self.init(
      name: name,
      valueFrom: EnvVarSource(configMapKeyRef: ConfigMapKeySelector(configMap, key: key)))
  }

  /// A fact about the pod itself.
  package init(name: String, field: PodField) {
    self.init(
      name: name,
      valueFrom: EnvVarSource(
        fieldRef: ObjectFieldSelector(apiVersion: "v1", fieldPath: field.rawValue)))
  }
}

extension SecretKeySelector {
  /// One key of a Secret.
  package init<Key: KeySet>(_ secret: SecretReference<Key>, key: Key) {
    self.init(name: secret.name.description, key: key.rawValue)
  }
}

extension ConfigMapKeySelector {
  /// One key of a ConfigMap.
  package init<Key: KeySet>(_ configMap: ConfigMapReference<Key>, key: Key) {
    self.init(name: configMap.name.description, key: key.rawValue)
  }
}

extension EnvFromSource {
  /// Every key of a Secret as an environment variable.
  package init<Key: KeySet>(secret: SecretReference<Key>, prefix: String? = nil) {
    self.init(prefix: prefix, secretRef: SecretEnvSource(name: secret.name.description))
  }

  /// Every key of a ConfigMap as an environment variable.
  package init<Key: KeySet>(configMap: ConfigMapReference<Key>, prefix: String? = nil) {
    self.init(prefix: prefix, configMapRef: ConfigMapEnvSource(name: configMap.name.description))
  }
}
