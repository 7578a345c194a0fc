/// Names that differ from the API's, because two types would have the same one.
enum Renames {
  static let builtIn = [
    // `ServiceReference` is what a built Service gives to those who refer to it.
    "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference": "APIServiceReference"
  ]

  /// Types of the folder References, which no generated struct may be named like.
  static let handWritten: Set<String> = [
    "ClusterReference", "ConfigMapReference", "PersistentVolumeClaimReference",
    "PriorityClassReference", "RoleReference", "SecretReference", "ServiceAccountReference",
    "ServiceReference", "WorkloadReference",
  ]
}
