package import Scalars

extension Volume {
  /// The keys of a ConfigMap as files.
  ///
  /// `files` gives the file name of each key that appears; nil: every key under its own name.
  /// `defaultMode` is a number, since JSON knows no octal ones: write `0o444`.
  package init<Key: KeySet>(
    name: DNSLabel, configMap: ConfigMapReference<Key>, files: KeyValuePairs<Key, String>? = nil,
    defaultMode: Int? = nil
  ) {
    self.init(
      name: name,
      configMap: ConfigMapVolumeSource(
        name: configMap.name.description, items: files.map(KeyToPath.list), defaultMode: defaultMode
      ))
  }

  /// The keys of a Secret as files.
  ///
  /// `files` gives the file name of each key that appears; nil: every key under its own name.
  /// `defaultMode` is a number, since JSON knows no octal ones: write `0o400`.
  package init<Key: KeySet>(
    name: DNSLabel, secret: SecretReference<Key>, files: KeyValuePairs<Key, String>? = nil,
    defaultMode: Int? = nil
  ) {
    self.init(
      name: name,
      secret: SecretVolumeSource(
        secretName: secret.name.description, items: files.map(KeyToPath.list),
        defaultMode: defaultMode))
  }

  /// Some keys of a Secret as files, each under its own name.
  package init<Key: KeySet>(
    name: DNSLabel, secret: SecretReference<Key>, keys: [Key], defaultMode: Int? = nil
  ) {
    self.init(
      name: name,
      secret: SecretVolumeSource(
        secretName: secret.name.description,
        items: keys.map { KeyToPath(key: $0.rawValue, path: $0.rawValue) },
        defaultMode: defaultMode))
  }

  /// The volume that a claim got.
  package init(name: DNSLabel, claim: PersistentVolumeClaimReference, readOnly: Bool? = nil) {
    self.init(
      name: name,
      persistentVolumeClaim: PersistentVolumeClaimVolumeSource(
        claimName: claim.name.description, readOnly: readOnly))
  }
}

extension VolumeProjection {
  /// The keys of a ConfigMap as files; `files` nil: every key under its own name.
  package init<Key: KeySet>(
    configMap: ConfigMapReference<Key>, files: KeyValuePairs<Key, String>? = nil
  ) {
    self.init(
      configMap: ConfigMapProjection(
        name: configMap.name.description, items: files.map(KeyToPath.list)))
  }

  /// The keys of a Secret as files; `files` nil: every key under its own name.
  package init<Key: KeySet>(
    secret: SecretReference<Key>, files: KeyValuePairs<Key, String>? = nil
  ) {
    self.init(
      secret: SecretProjection(name: secret.name.description, items: files.map(KeyToPath.list)))
  }
}

extension KeyToPath {
  fileprivate static func list<Key: KeySet>(_ files: KeyValuePairs<Key, String>) -> [KeyToPath] {
    files.map { KeyToPath(key: $0.key.rawValue, path: $0.value) }
  }
}

extension VolumeMount {
  /// A volume of the same pod, which belongs into the pod's `volumes`.
  ///
  /// `subPath` is one file or folder of the volume; nil: all of it. `mountPropagation` nil: what is
  /// mounted below it later on does not appear.
  package init(
    _ volume: Volume, mountPath: String, subPath: String? = nil, readOnly: Bool? = nil,
    mountPropagation: MountPropagation? = nil
  ) {
    self.init(
      name: volume.name, mountPath: mountPath, subPath: subPath, readOnly: readOnly,
      mountPropagation: mountPropagation)
  }

  /// A claim that a StatefulSet makes for each of its pods, out of its `volumeClaimTemplates`.
  ///
  /// `subPath` is one file or folder of the volume; nil: all of it.
  package init(
    claimTemplate claim: PersistentVolumeClaim, mountPath: String, subPath: String? = nil,
    readOnly: Bool? = nil
  ) {
    self.init(
      name: claim.metadata.requiredLabel, mountPath: mountPath, subPath: subPath,
      readOnly: readOnly)
  }
}
