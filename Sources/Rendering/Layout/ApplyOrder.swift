package import Kubernetes

/// The order in which objects are applied: what others need comes first.
///
/// Policies stand before the workloads, so that no pod ever runs without its policy; what only
/// watches workloads (autoscalers, disruption budgets, monitors) stands after them.
package enum ApplyOrder {
  /// `group/kind`, or `kind` for the core group, in the order of application.
  static let kinds: [String] = [
    "Namespace",
    "apiextensions.k8s.io/CustomResourceDefinition",
    "scheduling.k8s.io/PriorityClass",
    "storage.k8s.io/StorageClass",
    "ResourceQuota",
    "LimitRange",
    "ServiceAccount",
    "external-secrets.io/ClusterSecretStore",
    "external-secrets.io/SecretStore",
    "external-secrets.io/ExternalSecret",
    "bitnami.com/SealedSecret",
    "Secret",
    "ConfigMap",
    "PersistentVolume",
    "PersistentVolumeClaim",
    "rbac.authorization.k8s.io/ClusterRole",
    "rbac.authorization.k8s.io/ClusterRoleBinding",
    "rbac.authorization.k8s.io/Role",
    "rbac.authorization.k8s.io/RoleBinding",
    "networking.k8s.io/NetworkPolicy",
    "admissionregistration.k8s.io/ValidatingAdmissionPolicy",
    "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding",
    "Service",
    "apiregistration.k8s.io/APIService",
    "postgresql.cnpg.io/Cluster",
    "apps/StatefulSet",
    "apps/DaemonSet",
    "apps/Deployment",
    "Pod",
    "batch/Job",
    "batch/CronJob",
    "autoscaling/HorizontalPodAutoscaler",
    "policy/PodDisruptionBudget",
    "cert-manager.io/ClusterIssuer",
    "cert-manager.io/Issuer",
    "cert-manager.io/Certificate",
    "networking.k8s.io/IngressClass",
    "networking.k8s.io/Ingress",
  ]

  private static let ranks: [String: Int] = Dictionary(
    uniqueKeysWithValues: kinds.enumerated().map { ($0.element, $0.offset) })

  /// Place of a kind; kinds that are not listed come last, together.
  static func rank(of identity: ObjectIdentity) -> Int {
    let name = identity.group.isEmpty ? identity.kind : "\(identity.group)/\(identity.kind)"
    return ranks[name] ?? kinds.count
  }

  /// The objects in the order of application, whatever order they came in.
  package static func sorted(_ objects: [ManifestObject]) -> [ManifestObject] {
    objects.map { Ranked(object: $0) }.sorted().map(\.object)
  }

  /// An object with what decides its place, computed once.
  private struct Ranked: Comparable {
    let object: ManifestObject
    let identity: ObjectIdentity
    let rank: Int

    init(object: ManifestObject) {
      self.object = object
      identity = object.identity
      rank = ApplyOrder.rank(of: identity)
    }

    static func < (left: Ranked, right: Ranked) -> Bool {
      left.rank == right.rank
        ? left.identity < right.identity : left.rank < right.rank
    }

    static func == (left: Ranked, right: Ranked) -> Bool { left.identity == right.identity }
  }
}
