package import Scalars

/// A version of a built-in kind that Kubernetes stopped, or will stop, to serve.
///
/// Source: Kubernetes documentation, "Deprecated API Migration Guide"; from 1.25 on compared with the
/// schemas of the PyPI package kubernetes-validate 1.37.0, which end where a version ends; the files
/// `zz_generated.prerelease-lifecycle.go` of k8s.io/api for the releases of deprecation.
package struct RetiredVersion: Sendable {
  package var apiVersion: String
  package var kinds: [String]
  /// The first release that warns.
  package var deprecated: KubernetesVersion
  /// The first release without it; nil: none is announced.
  package var removed: KubernetesVersion?
  /// What to write instead, for messages.
  package var replacement: String

  private init(
    _ apiVersion: String, _ kinds: String..., deprecated: Int, removed: Int?, use: String
  ) {
    self.apiVersion = apiVersion
    self.kinds = kinds
    self.deprecated = KubernetesVersion(major: 1, minor: deprecated)
    self.removed = removed.map { KubernetesVersion(major: 1, minor: $0) }
    replacement = use
  }

  /// What is known about a version of a kind; nil: nothing speaks against it.
  package static func of(_ apiVersion: String, _ kind: String) -> RetiredVersion? {
    all.first { $0.apiVersion == apiVersion && $0.kinds.contains(kind) }
  }

  /// In the order of their end.
  package static let all = [
    RetiredVersion(
      "extensions/v1beta1", "DaemonSet", "Deployment", "ReplicaSet", deprecated: 9, removed: 16,
      use: "apps/v1"),
    RetiredVersion(
      "extensions/v1beta1", "NetworkPolicy", deprecated: 9, removed: 16,
      use: "networking.k8s.io/v1"),
    RetiredVersion(
      "extensions/v1beta1", "PodSecurityPolicy", deprecated: 11, removed: 16, use: podSecurity),
    RetiredVersion(
      "apps/v1beta1", "Deployment", "StatefulSet", "ReplicaSet", deprecated: 9, removed: 16,
      use: "apps/v1"),
    RetiredVersion(
      "apps/v1beta2", "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet", deprecated: 9,
      removed: 16, use: "apps/v1"),
    RetiredVersion(
      "admissionregistration.k8s.io/v1beta1", "MutatingWebhookConfiguration",
      "ValidatingWebhookConfiguration", deprecated: 16, removed: 22,
      use: "admissionregistration.k8s.io/v1"),
    RetiredVersion(
      "apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", deprecated: 16, removed: 22,
      use: "apiextensions.k8s.io/v1"),
    RetiredVersion(
      "apiregistration.k8s.io/v1beta1", "APIService", deprecated: 19, removed: 22,
      use: "apiregistration.k8s.io/v1"),
    RetiredVersion(
      "authentication.k8s.io/v1beta1", "TokenReview", deprecated: 19, removed: 22,
      use: "authentication.k8s.io/v1"),
    RetiredVersion(
      "authorization.k8s.io/v1beta1", "LocalSubjectAccessReview", "SelfSubjectAccessReview",
      "SelfSubjectRulesReview", "SubjectAccessReview", deprecated: 19, removed: 22,
      use: "authorization.k8s.io/v1"),
    RetiredVersion(
      "certificates.k8s.io/v1beta1", "CertificateSigningRequest", deprecated: 19, removed: 22,
      use: "certificates.k8s.io/v1"),
    RetiredVersion(
      "coordination.k8s.io/v1beta1", "Lease", deprecated: 19, removed: 22,
      use: "coordination.k8s.io/v1"),
    RetiredVersion(
      "extensions/v1beta1", "Ingress", deprecated: 14, removed: 22, use: "networking.k8s.io/v1"),
    RetiredVersion(
      "networking.k8s.io/v1beta1", "Ingress", "IngressClass", deprecated: 19, removed: 22,
      use: "networking.k8s.io/v1"),
    RetiredVersion(
      "rbac.authorization.k8s.io/v1beta1", "ClusterRole", "ClusterRoleBinding", "Role",
      "RoleBinding", deprecated: 17, removed: 22, use: "rbac.authorization.k8s.io/v1"),
    RetiredVersion(
      "scheduling.k8s.io/v1beta1", "PriorityClass", deprecated: 14, removed: 22,
      use: "scheduling.k8s.io/v1"),
    RetiredVersion(
      "storage.k8s.io/v1beta1", "CSIDriver", "CSINode", "StorageClass", "VolumeAttachment",
      deprecated: 19, removed: 22, use: "storage.k8s.io/v1"),
    RetiredVersion("batch/v1beta1", "CronJob", deprecated: 21, removed: 25, use: "batch/v1"),
    RetiredVersion(
      "discovery.k8s.io/v1beta1", "EndpointSlice", deprecated: 21, removed: 25,
      use: "discovery.k8s.io/v1"),
    RetiredVersion(
      "events.k8s.io/v1beta1", "Event", deprecated: 22, removed: 25, use: "events.k8s.io/v1"),
    RetiredVersion(
      "autoscaling/v2beta1", "HorizontalPodAutoscaler", deprecated: 22, removed: 25,
      use: "autoscaling/v2"),
    RetiredVersion(
      "policy/v1beta1", "PodDisruptionBudget", deprecated: 21, removed: 25, use: "policy/v1"),
    RetiredVersion(
      "policy/v1beta1", "PodSecurityPolicy", deprecated: 21, removed: 25, use: podSecurity),
    RetiredVersion(
      "node.k8s.io/v1beta1", "RuntimeClass", deprecated: 22, removed: 25, use: "node.k8s.io/v1"),
    RetiredVersion(
      "autoscaling/v2beta2", "HorizontalPodAutoscaler", deprecated: 23, removed: 26,
      use: "autoscaling/v2"),
    RetiredVersion(
      "flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema", "PriorityLevelConfiguration",
      deprecated: 23, removed: 26, use: "flowcontrol.apiserver.k8s.io/v1 (1.29 and later)"),
    RetiredVersion(
      "storage.k8s.io/v1beta1", "CSIStorageCapacity", deprecated: 24, removed: 27,
      use: "storage.k8s.io/v1"),
    RetiredVersion(
      "flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema", "PriorityLevelConfiguration",
      deprecated: 26, removed: 29, use: "flowcontrol.apiserver.k8s.io/v1"),
    RetiredVersion(
      "flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", "PriorityLevelConfiguration",
      deprecated: 29, removed: 32, use: "flowcontrol.apiserver.k8s.io/v1"),
    RetiredVersion(
      "authentication.k8s.io/v1beta1", "SelfSubjectReview", deprecated: 30, removed: 33,
      use: "authentication.k8s.io/v1"),
    RetiredVersion(
      "admissionregistration.k8s.io/v1beta1", "ValidatingAdmissionPolicy",
      "ValidatingAdmissionPolicyBinding", deprecated: 31, removed: 34,
      use: "admissionregistration.k8s.io/v1"),
    RetiredVersion(
      "networking.k8s.io/v1beta1", "IPAddress", "ServiceCIDR", deprecated: 34, removed: 37,
      use: "networking.k8s.io/v1"),
    RetiredVersion(
      "storage.k8s.io/v1beta1", "VolumeAttributesClass", deprecated: 34, removed: 37,
      use: "storage.k8s.io/v1"),
    RetiredVersion("v1", "ComponentStatus", deprecated: 19, removed: nil, use: "probes of its own"),
    RetiredVersion(
      "v1", "Endpoints", deprecated: 33, removed: nil, use: "discovery.k8s.io/v1 EndpointSlice"),
  ]

  private static let podSecurity = "the pod-security.kubernetes.io labels of the Namespace"
}
