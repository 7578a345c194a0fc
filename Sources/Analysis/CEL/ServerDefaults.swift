/// Fields that are there when a policy sees the object, though nobody wrote them.
///
/// Source: Kubernetes 1.33, pkg/apis/core/v1/defaults.go, pkg/apis/apps/v1/defaults.go and the
/// admission plug-ins that are on by default.
enum ServerDefaults {
  /// What the server writes whatever the rest of the object is; nil: it depends, or nothing.
  static func value(of field: String) -> CELValue? { values[field] }

  static func isFilledIn(_ field: String) -> Bool {
    values[field] != nil || fields.contains(field)
  }

  private static let values: [String: CELValue] = [
    "replicas": .int(1), "revisionHistoryLimit": .int(10), "dnsPolicy": .string("ClusterFirst"),
    "terminationGracePeriodSeconds": .int(30), "schedulerName": .string("default-scheduler"),
    "terminationMessagePath": .string("/dev/termination-log"),
    "terminationMessagePolicy": .string("File"), "podManagementPolicy": .string("OrderedReady"),
    "concurrencyPolicy": .string("Allow"), "sessionAffinity": .string("None"),
  ]

  /// Fields of which nothing is known until the server has seen the object.
  static let fields: Set<String> = [
    "imagePullPolicy", "restartPolicy", "strategy", "updateStrategy", "progressDeadlineSeconds",
    "protocol", "type", "clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy", "nodePort",
    "targetPort", "serviceAccount", "serviceAccountName", "tolerations", "preemptionPolicy",
    "priority", "enableServiceLinks", "timeoutSeconds", "periodSeconds", "successThreshold",
    "failureThreshold", "scheme", "defaultMode", "volumeMode", "storageClassName",
    "internalTrafficPolicy", "externalTrafficPolicy", "suspend", "backoffLimit", "completions",
    "parallelism", "completionMode", "successfulJobsHistoryLimit", "failedJobsHistoryLimit",
    "status", "uid", "creationTimestamp", "generation", "resourceVersion", "managedFields",
    "finalizers", "ownerReferences", "policyTypes", "minReplicas", "behavior", "metrics",
    "reclaimPolicy", "volumeBindingMode", "roleRef", "apiGroup", "namespace", "partition",
    "rollingUpdate", "maxSurge", "maxUnavailable", "fieldRef", "deletionTimestamp", "userInfo",
    "requestKind", "requestResource", "options", "dryRun", "subResource",
  ]
}
