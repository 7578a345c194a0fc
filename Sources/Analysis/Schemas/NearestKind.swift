import Findings

/// The kind that was probably meant: misspelt, or one of the short names of kubectl.
enum NearestKind {
  static func of(_ kind: String, in names: [String]) -> String? {
    shortNames[kind.lowercased()] ?? NearestName.of(kind, in: names)
  }

  /// Source: Kubernetes 1.33, `kubectl api-resources`.
  private static let shortNames = [
    "hpa": "HorizontalPodAutoscaler", "pdb": "PodDisruptionBudget", "pvc": "PersistentVolumeClaim",
    "pv": "PersistentVolume", "sts": "StatefulSet", "ds": "DaemonSet", "rs": "ReplicaSet",
    "cm": "ConfigMap", "svc": "Service", "sa": "ServiceAccount", "ns": "Namespace",
    "ing": "Ingress", "netpol": "NetworkPolicy", "deploy": "Deployment", "cj": "CronJob",
    "crd": "CustomResourceDefinition", "sc": "StorageClass", "quota": "ResourceQuota",
    "limits": "LimitRange", "rc": "ReplicationController",
  ]
}
