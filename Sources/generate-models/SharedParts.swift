/// Parts of custom kinds that are parts of Kubernetes: its types are used for them.
enum SharedParts {
  /// The type of Kubernetes that has all properties of the schema; nil: the kind has its own.
  static func type(_ schema: Schema, path: [String], in builtIn: ModelSet) -> String? {
    let keys = Set(schema.properties.keys)
    let last = path[path.count - 1]
    if keys == ["key", "name", "optional"] || (keys == ["key", "name"] && schema.required == keys) {
      return last.lowercased().contains("configmap") ? "ConfigMapKeySelector" : "SecretKeySelector"
    }
    if keys == ["name"] { return "LocalObjectReference" }
    for candidate in candidates[last] ?? [] {
      guard let fields = builtIn.structs[candidate]?.fields else { continue }
      if keys.isSubset(of: fields.map(\.key)) { return candidate }
    }
    return nil
  }

  private static let candidates: [String: [String]] = [
    "additionalPodAffinity": ["PodAffinity"],
    "additionalPodAntiAffinity": ["PodAntiAffinity"],
    "affinity": ["Affinity"],
    "env": ["EnvVar"],
    "envFrom": ["EnvFromSource"],
    "imagePullSecrets": ["LocalObjectReference"],
    "labelSelector": ["LabelSelector"],
    "namespaceSelector": ["LabelSelector"],
    "nodeAffinity": ["NodeAffinity"],
    "objectSelector": ["LabelSelector"],
    "podAffinity": ["PodAffinity"],
    "podAntiAffinity": ["PodAntiAffinity"],
    "podSecurityContext": ["PodSecurityContext"],
    "podSelector": ["LabelSelector"],
    "pvcTemplate": ["PersistentVolumeClaimSpec"],
    "resources": ["ResourceRequirements"],
    "seccompProfile": ["SeccompProfile"],
    "securityContext": ["SecurityContext", "PodSecurityContext"],
    "selector": ["LabelSelector"],
    "tolerations": ["Toleration"],
    "topologySpreadConstraints": ["TopologySpreadConstraint"],
    "volumeClaimTemplate": ["PersistentVolumeClaimTemplate"],
  ]
}
