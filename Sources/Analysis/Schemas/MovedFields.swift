/// Fields of older versions of a kind, or of a neighbour, by what they are called now.
///
/// Source: Kubernetes documentation, "Deprecated API Migration Guide"; Kubernetes 1.33 API.
enum MovedFields {
  /// What to do about a field that a definition lacks: `IngressBackend.serviceName`.
  static func hint(_ field: String) -> String? { all[field].map { "write \($0)" } }

  private static let all = [
    "IngressBackend.serviceName": "service.name",
    "IngressBackend.servicePort": "service.port.number or service.port.name",
    "IngressSpec.backend": "defaultBackend",
    "SecretVolumeSource.name": "secretName",
    "ConfigMapVolumeSource.configMapName": "name",
    "ConfigMapEnvSource.key": "an env entry with valueFrom.configMapKeyRef",
    "SecretEnvSource.key": "an env entry with valueFrom.secretKeyRef",
    "PersistentVolumeClaimSpec.storage": "resources.requests.storage",
    "PersistentVolumeClaimSpec.size": "resources.requests.storage",
    "HorizontalPodAutoscalerSpec.targetCPUUtilizationPercentage":
      "metrics with a resource cpu and target.averageUtilization",
    "ResourceMetricSource.targetAverageUtilization": "target.averageUtilization",
    "ResourceMetricSource.targetAverageValue": "target.averageValue",
    "PodsMetricSource.metricName": "metric.name",
    "PodsMetricSource.targetAverageValue": "target.averageValue",
    "ContainerPort.port": "containerPort",
    "ContainerPort.targetPort": "containerPort",
    "ServicePort.containerPort": "targetPort",
    "DeploymentSpec.serviceName": "a Service of its own",
    "DeploymentSpec.updateStrategy": "strategy",
    "StatefulSetSpec.strategy": "updateStrategy",
    "DaemonSetSpec.strategy": "updateStrategy",
    "DaemonSetSpec.replicas": "nothing: there is one pod a node",
    "Container.environment": "env",
    "Container.pullPolicy": "imagePullPolicy",
    "Container.entrypoint": "command",
    "CustomResourceDefinitionSpec.version": "versions",
    "CustomResourceDefinitionSpec.validation": "versions[].schema",
    "CustomResourceDefinitionSpec.subresources": "versions[].subresources",
    "PodSpec.image": "containers[].image",
  ]
}
