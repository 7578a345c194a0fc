/// Closed sets of texts that the schemas of Kubernetes do not list.
///
/// Source: Kubernetes 1.37 API reference, the description of each field.
enum StringEnums {
  /// The enum that a field's values are from; nil: any text.
  static func name(of field: String) -> String? { byField[field] }

  static func values(of type: FieldType) -> EnumModel? {
    guard let name = type.leafName, let entry = table.first(where: { $0.name == name }) else {
      return nil
    }
    return EnumModel(name: name, values: entry.values)
  }

  private static let byField = Dictionary(
    table.flatMap { entry in entry.fields.map { ($0, entry.name) } },
    uniquingKeysWith: { first, _ in first })

  private static let table: [(name: String, values: [String], fields: [String])] = [
    (
      "AdmissionOperation", ["CREATE", "UPDATE", "DELETE", "CONNECT", "*"],
      ["NamedRuleWithOperations.operations"]
    ),
    ("AdmissionScope", ["Cluster", "Namespaced", "*"], ["NamedRuleWithOperations.scope"]),
    (
      "AppArmorProfileType", ["RuntimeDefault", "Unconfined", "Localhost"],
      ["AppArmorProfile.type"]
    ),
    ("CompletionMode", ["NonIndexed", "Indexed"], ["JobSpec.completionMode"]),
    ("ConcurrencyPolicy", ["Allow", "Forbid", "Replace"], ["CronJobSpec.concurrencyPolicy"]),
    (
      "ContainerRestartPolicy", ["Always", "Never", "OnFailure"],
      ["Container.restartPolicy", "EphemeralContainer.restartPolicy"]
    ),
    (
      "DNSPolicy", ["ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"],
      ["PodSpec.dnsPolicy"]
    ),
    (
      "DaemonSetUpdateStrategyType", ["RollingUpdate", "OnDelete"], ["DaemonSetUpdateStrategy.type"]
    ),
    ("DeploymentStrategyType", ["RollingUpdate", "Recreate"], ["DeploymentStrategy.type"]),
    (
      "FailurePolicy", ["Fail", "Ignore"], ["ValidatingAdmissionPolicySpec.failurePolicy"]
    ),
    (
      "FSGroupChangePolicy", ["OnRootMismatch", "Always"],
      ["PodSecurityContext.fsGroupChangePolicy"]
    ),
    ("HPAScalingPolicyType", ["Pods", "Percent"], ["HPAScalingPolicy.type"]),
    (
      "HostPathType",
      [
        "DirectoryOrCreate", "Directory", "FileOrCreate", "File", "Socket", "CharDevice",
        "BlockDevice",
      ],
      ["HostPathVolumeSource.type"]
    ),
    ("IPFamily", ["IPv4", "IPv6"], ["ServiceSpec.ipFamilies"]),
    (
      "IPFamilyPolicy", ["SingleStack", "PreferDualStack", "RequireDualStack"],
      ["ServiceSpec.ipFamilyPolicy"]
    ),
    (
      "ImagePullPolicy", ["Always", "IfNotPresent", "Never"],
      [
        "Container.imagePullPolicy", "EphemeralContainer.imagePullPolicy",
        "ImageVolumeSource.pullPolicy", "ClusterSpec.imagePullPolicy",
      ]
    ),
    (
      "LabelSelectorOperator", ["In", "NotIn", "Exists", "DoesNotExist"],
      ["LabelSelectorRequirement.operator"]
    ),
    ("LimitType", ["Container", "Pod", "PersistentVolumeClaim"], ["LimitRangeItem.type"]),
    ("MatchPolicy", ["Exact", "Equivalent"], ["MatchResources.matchPolicy"]),
    (
      "MetricSourceType", ["ContainerResource", "External", "Object", "Pods", "Resource"],
      ["MetricSpec.type"]
    ),
    ("MetricTargetType", ["Utilization", "Value", "AverageValue"], ["MetricTarget.type"]),
    (
      "MountPropagation", ["None", "HostToContainer", "Bidirectional"],
      ["VolumeMount.mountPropagation"]
    ),
    (
      "NodeInclusionPolicy", ["Honor", "Ignore"],
      ["TopologySpreadConstraint.nodeAffinityPolicy", "TopologySpreadConstraint.nodeTaintsPolicy"]
    ),
    (
      "NodeSelectorOperator", ["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"],
      ["NodeSelectorRequirement.operator"]
    ),
    (
      "ParameterNotFoundAction", ["Allow", "Deny"], ["ParamRef.parameterNotFoundAction"]
    ),
    ("PathType", ["Exact", "Prefix", "ImplementationSpecific"], ["HTTPIngressPath.pathType"]),
    (
      "PersistentVolumeAccessMode",
      ["ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"],
      ["PersistentVolumeClaimSpec.accessModes"]
    ),
    (
      "PersistentVolumeClaimRetentionPolicy", ["Retain", "Delete"],
      [
        "StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted",
        "StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled",
      ]
    ),
    (
      "PersistentVolumeMode", ["Filesystem", "Block"], ["PersistentVolumeClaimSpec.volumeMode"]
    ),
    ("PersistentVolumeReclaimPolicy", ["Delete", "Retain"], ["StorageClass.reclaimPolicy"]),
    (
      "PodFailurePolicyAction", ["FailJob", "FailIndex", "Ignore", "Count"],
      ["PodFailurePolicyRule.action"]
    ),
    (
      "PodFailurePolicyOperator", ["In", "NotIn"],
      ["PodFailurePolicyOnExitCodesRequirement.operator"]
    ),
    ("PodManagementPolicy", ["OrderedReady", "Parallel"], ["StatefulSetSpec.podManagementPolicy"]),
    ("PodReplacementPolicy", ["TerminatingOrFailed", "Failed"], ["JobSpec.podReplacementPolicy"]),
    ("PolicyType", ["Ingress", "Egress"], ["NetworkPolicySpec.policyTypes"]),
    (
      "PreemptionPolicy", ["PreemptLowerPriority", "Never"],
      ["PodSpec.preemptionPolicy", "PriorityClass.preemptionPolicy"]
    ),
    ("ProcMount", ["Default", "Unmasked"], ["SecurityContext.procMount"]),
    (
      "RecursiveReadOnlyMode", ["Disabled", "IfPossible", "Enabled"],
      ["VolumeMount.recursiveReadOnly"]
    ),
    (
      "ResourceQuotaScope",
      [
        "Terminating", "NotTerminating", "BestEffort", "NotBestEffort", "PriorityClass",
        "CrossNamespacePodAffinity", "VolumeAttributesClass",
      ],
      ["ResourceQuotaSpec.scopes", "ScopedResourceSelectorRequirement.scopeName"]
    ),
    (
      "ResourceResizeRestartPolicy", ["NotRequired", "RestartContainer"],
      ["ContainerResizePolicy.restartPolicy"]
    ),
    ("RestartPolicy", ["Always", "OnFailure", "Never"], ["PodSpec.restartPolicy"]),
    (
      "SELinuxChangePolicy", ["MountOption", "Recursive"],
      ["PodSecurityContext.seLinuxChangePolicy"]
    ),
    ("ScalingPolicySelect", ["Max", "Min", "Disabled"], ["HPAScalingRules.selectPolicy"]),
    (
      "ScopeSelectorOperator", ["In", "NotIn", "Exists", "DoesNotExist"],
      ["ScopedResourceSelectorRequirement.operator"]
    ),
    (
      "SeccompProfileType", ["RuntimeDefault", "Unconfined", "Localhost"],
      ["SeccompProfile.type"]
    ),
    (
      "ServiceTrafficPolicy", ["Cluster", "Local"],
      ["ServiceSpec.externalTrafficPolicy", "ServiceSpec.internalTrafficPolicy"]
    ),
    (
      "ServiceType", ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"],
      ["ServiceSpec.type"]
    ),
    ("SessionAffinity", ["ClientIP", "None"], ["ServiceSpec.sessionAffinity"]),
    (
      "StatefulSetUpdateStrategyType", ["RollingUpdate", "OnDelete"],
      ["StatefulSetUpdateStrategy.type"]
    ),
    (
      "SupplementalGroupsPolicy", ["Merge", "Strict"],
      ["PodSecurityContext.supplementalGroupsPolicy"]
    ),
    ("TaintEffect", ["NoSchedule", "PreferNoSchedule", "NoExecute"], ["Toleration.effect"]),
    (
      "TerminationMessagePolicy", ["File", "FallbackToLogsOnError"],
      ["Container.terminationMessagePolicy", "EphemeralContainer.terminationMessagePolicy"]
    ),
    ("TolerationOperator", ["Exists", "Equal", "Lt", "Gt"], ["Toleration.operator"]),
    (
      "TransportProtocol", ["TCP", "UDP", "SCTP"],
      ["ContainerPort.protocol", "NetworkPolicyPort.protocol", "ServicePort.protocol"]
    ),
    ("URIScheme", ["HTTP", "HTTPS"], ["HTTPGetAction.scheme"]),
    (
      "UnhealthyPodEvictionPolicy", ["IfHealthyBudget", "AlwaysAllow"],
      ["PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy"]
    ),
    (
      "UnsatisfiableConstraintAction", ["DoNotSchedule", "ScheduleAnyway"],
      ["TopologySpreadConstraint.whenUnsatisfiable"]
    ),
    (
      "ValidationAction", ["Deny", "Warn", "Audit"],
      ["ValidatingAdmissionPolicyBindingSpec.validationActions"]
    ),
    (
      "VolumeBindingMode", ["Immediate", "WaitForFirstConsumer"],
      ["StorageClass.volumeBindingMode"]
    ),
  ]
}
