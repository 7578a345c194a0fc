/// A kind of Kubernetes that the product may emit.
struct BuiltInKind {
  /// Key in the schemas' definitions.
  let definition: String
  let apiVersion: String
  var isNamespaced = true

  var name: String { String(definition.split(separator: ".").last ?? "") }

  static let all: [BuiltInKind] = [
    core("Namespace", isNamespaced: false),
    core("LimitRange"),
    core("ResourceQuota"),
    core("ServiceAccount"),
    core("ConfigMap"),
    core("Secret"),
    core("PersistentVolumeClaim"),
    core("Service"),
    api("rbac", "v1", "Role", "rbac.authorization.k8s.io"),
    api("rbac", "v1", "RoleBinding", "rbac.authorization.k8s.io"),
    api("rbac", "v1", "ClusterRole", "rbac.authorization.k8s.io", isNamespaced: false),
    api("rbac", "v1", "ClusterRoleBinding", "rbac.authorization.k8s.io", isNamespaced: false),
    api("apps", "v1", "Deployment", "apps"),
    api("apps", "v1", "StatefulSet", "apps"),
    api("apps", "v1", "DaemonSet", "apps"),
    api("batch", "v1", "Job", "batch"),
    api("batch", "v1", "CronJob", "batch"),
    api("networking", "v1", "Ingress", "networking.k8s.io"),
    api("networking", "v1", "NetworkPolicy", "networking.k8s.io"),
    api("autoscaling", "v2", "HorizontalPodAutoscaler", "autoscaling"),
    api("policy", "v1", "PodDisruptionBudget", "policy"),
    api("scheduling", "v1", "PriorityClass", "scheduling.k8s.io", isNamespaced: false),
    api("storage", "v1", "StorageClass", "storage.k8s.io", isNamespaced: false),
    BuiltInKind(
      definition: "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService",
      apiVersion: "apiregistration.k8s.io/v1", isNamespaced: false),
    api(
      "admissionregistration", "v1", "ValidatingAdmissionPolicy", "admissionregistration.k8s.io",
      isNamespaced: false),
    api(
      "admissionregistration", "v1", "ValidatingAdmissionPolicyBinding",
      "admissionregistration.k8s.io", isNamespaced: false),
  ]

  private static func core(_ name: String, isNamespaced: Bool = true) -> BuiltInKind {
    BuiltInKind(
      definition: "io.k8s.api.core.v1.\(name)", apiVersion: "v1", isNamespaced: isNamespaced)
  }

  private static func api(
    _ package: String, _ version: String, _ name: String, _ group: String,
    isNamespaced: Bool = true
  ) -> BuiltInKind {
    BuiltInKind(
      definition: "io.k8s.api.\(package).\(version).\(name)", apiVersion: "\(group)/\(version)",
      isNamespaced: isNamespaced)
  }
}
