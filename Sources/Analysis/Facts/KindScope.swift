import Kubernetes

/// Which built-in kinds stand in a namespace.
///
/// Source: Kubernetes 1.33, `kubectl api-resources`.
enum KindScope {
  /// Nil for kinds that it does not know.
  static func isNamespaced(_ identity: ObjectIdentity) -> Bool? {
    if cluster[identity.group]?.contains(identity.kind) == true { return false }
    return namespaced[identity.group]?.contains(identity.kind) == true ? true : nil
  }

  private static let cluster: [String: Set<String>] = [
    "": ["Namespace", "Node", "PersistentVolume", "ComponentStatus"],
    "admissionregistration.k8s.io": [
      "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration",
      "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "MutatingAdmissionPolicy",
      "MutatingAdmissionPolicyBinding",
    ],
    "apiextensions.k8s.io": ["CustomResourceDefinition"],
    "apiregistration.k8s.io": ["APIService"],
    "certificates.k8s.io": ["CertificateSigningRequest", "ClusterTrustBundle"],
    "cert-manager.io": ["ClusterIssuer"],
    "external-secrets.io": ["ClusterSecretStore", "ClusterExternalSecret"],
    "flowcontrol.apiserver.k8s.io": ["FlowSchema", "PriorityLevelConfiguration"],
    "networking.k8s.io": ["IngressClass", "IPAddress", "ServiceCIDR"],
    "node.k8s.io": ["RuntimeClass"],
    "policy": ["PodSecurityPolicy"],
    "rbac.authorization.k8s.io": ["ClusterRole", "ClusterRoleBinding"],
    "scheduling.k8s.io": ["PriorityClass"],
    "storage.k8s.io": [
      "CSIDriver", "CSINode", "StorageClass", "VolumeAttachment", "VolumeAttributesClass",
    ],
    "templates.gatekeeper.sh": ["ConstraintTemplate"],
  ]

  private static let namespaced: [String: Set<String>] = [
    "": [
      "ConfigMap", "Endpoints", "LimitRange", "PersistentVolumeClaim", "Pod",
      "ReplicationController", "ResourceQuota", "Secret", "Service", "ServiceAccount",
    ],
    "apps": ["DaemonSet", "Deployment", "ReplicaSet", "StatefulSet"],
    "autoscaling": ["HorizontalPodAutoscaler"],
    "batch": ["CronJob", "Job"],
    "cert-manager.io": ["Certificate", "Issuer"],
    "coordination.k8s.io": ["Lease"],
    "discovery.k8s.io": ["EndpointSlice"],
    "external-secrets.io": ["ExternalSecret", "SecretStore"],
    "networking.k8s.io": ["Ingress", "NetworkPolicy"],
    "policy": ["PodDisruptionBudget"],
    "postgresql.cnpg.io": ["Cluster", "ScheduledBackup", "Backup", "Pooler"],
    "rbac.authorization.k8s.io": ["Role", "RoleBinding"],
  ]
}
