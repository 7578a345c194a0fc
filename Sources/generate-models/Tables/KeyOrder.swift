/// The conventional order of keys: as people write manifests and `kubectl explain` shows them,
/// where the schemas are alphabetical.
enum KeyOrder {
  /// First the keys of the type's own list, then those of `first`, then the others by alphabet,
  /// then those of `last`.
  static func sorted(_ fields: [FieldModel], of type: String) -> [FieldModel] {
    let own = byType[type] ?? []
    func rank(_ key: String) -> (Int, Int, String) {
      if let index = own.firstIndex(of: key) { return (0, index, key) }
      if let index = first.firstIndex(of: key) { return (1, index, key) }
      if let index = last.firstIndex(of: key) { return (3, index, key) }
      return (2, 0, key)
    }
    return fields.sorted { rank($0.key) < rank($1.key) }
  }

  private static let first = [
    "apiVersion", "apiGroup", "kind", "metadata", "type", "name", "generateName", "namespace",
    "key", "operator", "labels", "annotations", "schedule", "secretName", "replicas", "selector",
  ]

  private static let last = [
    "template", "spec", "readOnly", "optional", "defaultMode",
  ]

  private static let byType: [String: [String]] = [
    "AlertmanagerConfigRoute": [
      "receiver", "groupBy", "groupWait", "groupInterval", "repeatInterval", "matchers",
    ],
    "AlertmanagerConfigSpec": ["route", "receivers", "inhibitRules"],
    "CertificateSpec": ["secretName", "dnsNames", "issuerRef", "duration", "renewBefore"],
    "ClusterRole": ["metadata", "rules", "aggregationRule"],
    "ClusterRoleBinding": ["metadata", "roleRef", "subjects"],
    "ClusterSpec": [
      "description", "instances", "imageName", "imagePullPolicy", "imagePullSecrets",
      "primaryUpdateStrategy", "primaryUpdateMethod", "enableSuperuserAccess", "superuserSecret",
      "postgresql", "bootstrap", "managed", "storage", "walStorage", "resources", "affinity",
      "topologySpreadConstraints", "backup", "monitoring",
    ],
    "ConfigMap": ["metadata", "immutable", "data", "binaryData"],
    "Container": [
      "name", "image", "imagePullPolicy", "restartPolicy", "command", "args", "workingDir", "ports",
      "envFrom", "env", "resources", "resizePolicy", "startupProbe", "livenessProbe",
      "readinessProbe", "lifecycle", "securityContext", "volumeMounts", "volumeDevices",
    ],
    "ContainerPort": ["name", "containerPort", "protocol"],
    "CronJobSpec": [
      "schedule", "timeZone", "concurrencyPolicy", "startingDeadlineSeconds", "suspend",
      "successfulJobsHistoryLimit", "failedJobsHistoryLimit", "jobTemplate",
    ],
    "DaemonSetSpec": [
      "selector", "updateStrategy", "minReadySeconds", "revisionHistoryLimit", "template",
    ],
    "DeploymentSpec": [
      "replicas", "revisionHistoryLimit", "progressDeadlineSeconds", "minReadySeconds", "paused",
      "strategy", "selector", "template",
    ],
    "EnvFromSource": ["prefix", "configMapRef", "secretRef"],
    "EnvVar": ["name", "value", "valueFrom"],
    "ExternalSecretData": ["secretKey", "remoteRef"],
    "ExternalSecretSpec": ["refreshInterval", "secretStoreRef", "target", "data", "dataFrom"],
    "HPAScalingPolicy": ["type", "value", "periodSeconds"],
    "HPAScalingRules": ["stabilizationWindowSeconds", "selectPolicy", "policies"],
    "HTTPGetAction": ["path", "port", "scheme", "host", "httpHeaders"],
    "HTTPHeader": ["name", "value"],
    "HTTPIngressPath": ["path", "pathType", "backend"],
    "HorizontalPodAutoscalerBehavior": ["scaleUp", "scaleDown"],
    "HorizontalPodAutoscalerSpec": [
      "scaleTargetRef", "minReplicas", "maxReplicas", "metrics", "behavior",
    ],
    "IPBlock": ["cidr", "except"],
    "IngressBackend": ["service", "resource"],
    "IngressRule": ["host", "http"],
    "IngressSpec": ["ingressClassName", "defaultBackend", "tls", "rules"],
    "IngressTLS": ["hosts", "secretName"],
    "JobSpec": [
      "parallelism", "completions", "completionMode", "activeDeadlineSeconds", "backoffLimit",
      "backoffLimitPerIndex", "maxFailedIndexes", "podFailurePolicy", "successPolicy",
      "ttlSecondsAfterFinished", "suspend", "selector", "manualSelector",
    ],
    "KeyToPath": ["key", "path", "mode"],
    "LabelSelector": ["matchLabels", "matchExpressions"],
    "LabelSelectorRequirement": ["key", "operator", "values"],
    "LimitRangeItem": ["type", "max", "min", "default", "defaultRequest", "maxLimitRequestRatio"],
    "ManagedFieldsEntry": ["manager", "operation", "apiVersion", "time"],
    "MetricSpec": ["type", "resource", "containerResource", "pods", "object", "external"],
    "MetricTarget": ["type", "averageUtilization", "averageValue", "value"],
    "NamedRuleWithOperations": [
      "apiGroups", "apiVersions", "operations", "resources", "resourceNames", "scope",
    ],
    "NetworkPolicyEgressRule": ["to", "ports"],
    "NetworkPolicyIngressRule": ["from", "ports"],
    "NetworkPolicyPeer": ["namespaceSelector", "podSelector", "ipBlock"],
    "NetworkPolicyPort": ["protocol", "port", "endPort"],
    "NetworkPolicySpec": ["podSelector", "policyTypes", "ingress", "egress"],
    "NodeSelectorRequirement": ["key", "operator", "values"],
    "ObjectMeta": [
      "name", "generateName", "namespace", "labels", "annotations", "ownerReferences", "finalizers",
    ],
    "OwnerReference": ["apiVersion", "kind", "name", "uid"],
    "PersistentVolumeClaimSpec": [
      "accessModes", "storageClassName", "volumeAttributesClassName", "volumeMode", "resources",
      "selector", "volumeName", "dataSource", "dataSourceRef",
    ],
    "PodAffinityTerm": ["labelSelector", "namespaceSelector", "namespaces", "topologyKey"],
    "PodDisruptionBudgetSpec": [
      "minAvailable", "maxUnavailable", "unhealthyPodEvictionPolicy", "selector",
    ],
    "PodMonitorSpec": ["selector", "namespaceSelector", "podMetricsEndpoints"],
    "PodSecurityContext": [
      "runAsNonRoot", "runAsUser", "runAsGroup", "fsGroup", "fsGroupChangePolicy",
      "supplementalGroups", "seccompProfile",
    ],
    "PodSpec": [
      "serviceAccountName", "serviceAccount", "automountServiceAccountToken", "enableServiceLinks",
      "imagePullSecrets", "securityContext", "priorityClassName", "priority", "preemptionPolicy",
      "schedulerName", "nodeName", "nodeSelector", "affinity", "tolerations",
      "topologySpreadConstraints", "hostNetwork", "hostPID", "hostIPC", "hostUsers", "dnsPolicy",
      "dnsConfig", "hostname", "subdomain", "hostAliases", "restartPolicy",
      "activeDeadlineSeconds", "terminationGracePeriodSeconds", "initContainers", "containers",
      "ephemeralContainers", "volumes",
    ],
    "PodTemplateSpec": ["metadata", "spec"],
    "PolicyRule": ["apiGroups", "resources", "resourceNames", "nonResourceURLs", "verbs"],
    "PreferredSchedulingTerm": ["weight", "preference"],
    "PriorityClass": ["metadata", "value", "globalDefault", "preemptionPolicy", "description"],
    "Probe": [
      "exec", "httpGet", "tcpSocket", "grpc", "initialDelaySeconds", "periodSeconds",
      "timeoutSeconds", "successThreshold", "failureThreshold", "terminationGracePeriodSeconds",
    ],
    "PrometheusRuleGroup": ["name", "interval", "rules"],
    "PrometheusRuleRule": [
      "record", "alert", "expr", "for", "keep_firing_for", "labels", "annotations",
    ],
    "ResourceRequirements": ["requests", "limits", "claims"],
    "RoleBinding": ["metadata", "roleRef", "subjects"],
    "RoleRef": ["apiGroup", "kind", "name"],
    "RollingUpdateDeployment": ["maxSurge", "maxUnavailable"],
    "ScaledObjectSpec": [
      "scaleTargetRef", "pollingInterval", "cooldownPeriod", "minReplicaCount", "maxReplicaCount",
    ],
    "SealedSecretSpec": ["encryptedData", "template"],
    "Secret": ["metadata", "type", "immutable", "data", "stringData"],
    "SecretKeySelector": ["name", "key"],
    "ConfigMapKeySelector": ["name", "key"],
    "SecurityContext": [
      "allowPrivilegeEscalation", "capabilities", "privileged", "readOnlyRootFilesystem",
      "runAsNonRoot", "runAsUser", "runAsGroup", "seccompProfile",
    ],
    "ServiceAccount": ["metadata", "automountServiceAccountToken", "secrets", "imagePullSecrets"],
    "ServiceMonitorEndpoint": [
      "port", "targetPort", "path", "scheme", "interval", "scrapeTimeout",
    ],
    "ServiceMonitorSpec": ["selector", "namespaceSelector", "endpoints"],
    "ServicePort": ["name", "protocol", "port", "targetPort", "nodePort", "appProtocol"],
    "ServiceSpec": ["type", "clusterIP", "clusterIPs", "selector", "ports"],
    "StatefulSetSpec": [
      "serviceName", "replicas", "revisionHistoryLimit", "minReadySeconds", "podManagementPolicy",
      "updateStrategy", "persistentVolumeClaimRetentionPolicy", "ordinals", "selector", "template",
      "volumeClaimTemplates",
    ],
    "StorageClass": [
      "metadata", "provisioner", "parameters", "reclaimPolicy", "allowVolumeExpansion",
    ],
    "TCPSocketAction": ["port", "host"],
    "Toleration": ["key", "operator", "value", "effect", "tolerationSeconds"],
    "TopologySpreadConstraint": [
      "maxSkew", "minDomains", "topologyKey", "whenUnsatisfiable", "labelSelector",
    ],
    "ValidatingAdmissionPolicySpec": [
      "failurePolicy", "paramKind", "matchConstraints", "matchConditions", "variables",
      "validations", "auditAnnotations",
    ],
    "Validation": ["expression", "message", "messageExpression", "reason"],
    "VolumeMount": ["name", "mountPath", "subPath", "subPathExpr", "readOnly"],
    "WeightedPodAffinityTerm": ["weight", "podAffinityTerm"],
  ]
}
