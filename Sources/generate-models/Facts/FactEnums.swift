/// Closed sets of texts in the notation of the facts table.
enum FactEnums {
  /// The type of a field of a built-in kind that the schemas call a string.
  static func type(of field: String) -> String {
    if let name = StringEnums.name(of: field), let model = StringEnums.values(of: .named(name)) {
      return type(model.values)
    }
    return others[field].map(type) ?? "s"
  }

  /// `s(TCP|UDP)`; a space stands as one that does not break, since spaces part the fields.
  static func type(_ values: [String]) -> String {
    "s("
      + values.map {
        $0.split(separator: " ", omittingEmptySubsequences: false)
          .joined(separator: "\u{A0}")
      }.joined(separator: "|") + ")"
  }

  /// Those that the models do not need.
  ///
  /// Source: Kubernetes 1.37 API reference, the description of each field.
  private static let others: [String: [String]] = [
    "CSIDriverSpec.fsGroupPolicy": ["ReadWriteOnceWithFSType", "File", "None"],
    "CSIDriverSpec.volumeLifecycleModes": ["Persistent", "Ephemeral"],
    "CustomResourceConversion.strategy": ["None", "Webhook"],
    "CustomResourceDefinitionSpec.scope": ["Namespaced", "Cluster"],
    "EndpointPort.protocol": ["TCP", "UDP", "SCTP"],
    "EndpointSlice.addressType": ["IPv4", "IPv6", "FQDN"],
    "FlowDistinguisherMethod.type": ["ByUser", "ByNamespace"],
    "IngressClassParametersReference.scope": ["Cluster", "Namespace"],
    "IngressPortStatus.protocol": ["TCP", "UDP", "SCTP"],
    "LimitResponse.type": ["Queue", "Reject"],
    "MutatingWebhook.failurePolicy": ["Fail", "Ignore"],
    "MutatingWebhook.matchPolicy": ["Exact", "Equivalent"],
    "MutatingWebhook.reinvocationPolicy": ["Never", "IfNeeded"],
    "MutatingWebhook.sideEffects": ["None", "NoneOnDryRun"],
    "PersistentVolumeSpec.accessModes": [
      "ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod",
    ],
    "PersistentVolumeSpec.persistentVolumeReclaimPolicy": ["Retain", "Recycle", "Delete"],
    "PersistentVolumeSpec.volumeMode": ["Filesystem", "Block"],
    "PodOS.name": ["linux", "windows"],
    "PriorityLevelConfigurationSpec.type": ["Exempt", "Limited"],
    "RoleRef.kind": ["Role", "ClusterRole"],
    "RuleWithOperations.operations": ["CREATE", "UPDATE", "DELETE", "CONNECT", "*"],
    "RuleWithOperations.scope": ["Cluster", "Namespaced", "*"],
    "Subject.kind": ["User", "Group", "ServiceAccount"],
    "Taint.effect": ["NoSchedule", "PreferNoSchedule", "NoExecute"],
    "ValidatingWebhook.failurePolicy": ["Fail", "Ignore"],
    "ValidatingWebhook.matchPolicy": ["Exact", "Equivalent"],
    "ValidatingWebhook.sideEffects": ["None", "NoneOnDryRun"],
  ]
}
