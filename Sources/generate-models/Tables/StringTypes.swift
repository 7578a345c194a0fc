/// Fields that the schemas call string, or nothing in particular, and that have a type of their own.
enum StringTypes {
  /// The type of a field, or of its elements; nil: the schema decides.
  static func type(of field: String) -> FieldType? {
    if let name = StringEnums.name(of: field) { return .named(name) }
    return fields[field].map(FieldType.named)
  }

  private static let fields: [String: String] = [
    "CSIVolumeSource.driver": "DNSName",
    "Container.image": "ImageReference",
    "Container.name": "DNSLabel",
    "ContainerPort.name": "PortName",
    "CronJobSpec.schedule": "CronSchedule",
    "CronJobSpec.timeZone": "TimeZoneName",
    "EphemeralContainer.image": "ImageReference",
    "EphemeralContainer.name": "DNSLabel",
    "IPBlock.cidr": "CIDR",
    "IPBlock.except": "CIDR",
    "ImageVolumeSource.reference": "ImageReference",
    "IngressRule.host": "DNSName",
    "IngressSpec.ingressClassName": "DNSName",
    "IngressTLS.hosts": "DNSName",
    "ObjectMeta.name": "DNSName",
    "ObjectMeta.namespace": "DNSLabel",
    "PersistentVolumeClaimSpec.storageClassName": "DNSName",
    "PodSpec.priorityClassName": "PriorityClassReference",
    "PodSpec.runtimeClassName": "DNSName",
    "PodSpec.serviceAccountName": "ServiceAccountReference",
    "ServiceBackendPort.name": "PortName",
    "ServicePort.name": "PortName",
    "ServiceSpec.loadBalancerSourceRanges": "CIDR",
    "StatefulSetSpec.serviceName": "DNSLabel",
    "Volume.name": "DNSLabel",
    "VolumeDevice.name": "DNSLabel",
    "VolumeMount.name": "DNSLabel",
    // Custom kinds.
    "AlertmanagerConfigRoute.groupInterval": "Duration",
    "AlertmanagerConfigRoute.groupWait": "Duration",
    "AlertmanagerConfigRoute.repeatInterval": "Duration",
    // The schema of a definition cannot say that routes hold routes.
    "AlertmanagerConfigRoute.routes": "AlertmanagerConfigRoute",
    "CertificateSpec.dnsNames": "DNSName",
    "CertificateSpec.duration": "Duration",
    "CertificateSpec.renewBefore": "Duration",
    "ClusterSpec.imageName": "ImageReference",
    "ClusterSpec.priorityClassName": "PriorityClassReference",
    "ClusterStorage.size": "Quantity",
    "ClusterStorage.storageClass": "DNSName",
    "ExternalSecretSpec.refreshInterval": "Duration",
    "PodMonitorPodMetricsEndpoint.interval": "Duration",
    "PodMonitorPodMetricsEndpoint.scrapeTimeout": "Duration",
    "PodMonitorPodMetricsEndpoint.port": "PortName",
    "PrometheusRuleGroup.interval": "Duration",
    "PrometheusRuleRule.for": "Duration",
    "PrometheusRuleRule.keep_firing_for": "Duration",
    "ServiceMonitorEndpoint.port": "PortName",
    "ServiceMonitorEndpoint.interval": "Duration",
    "ServiceMonitorEndpoint.scrapeTimeout": "Duration",
  ]
}
