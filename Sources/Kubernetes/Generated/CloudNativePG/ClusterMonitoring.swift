// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.monitoring.
package struct ClusterMonitoring: NodeConvertible {
  package var customQueriesConfigMap: [ConfigMapKeySelector]?
  package var customQueriesSecret: [SecretKeySelector]?
  package var disableDefaultQueries: Bool?
  package var enablePodMonitor: Bool?
  package var metricsQueriesTTL: String?
  package var podMonitorMetricRelabelings: [ClusterPodMonitorMetricRelabeling]?
  package var podMonitorRelabelings: [ClusterPodMonitorMetricRelabeling]?
  package var tls: ClusterTls?

  package init(
    customQueriesConfigMap: [ConfigMapKeySelector]? = nil,
    customQueriesSecret: [SecretKeySelector]? = nil,
    disableDefaultQueries: Bool? = nil,
    enablePodMonitor: Bool? = nil,
    metricsQueriesTTL: String? = nil,
    podMonitorMetricRelabelings: [ClusterPodMonitorMetricRelabeling]? = nil,
    podMonitorRelabelings: [ClusterPodMonitorMetricRelabeling]? = nil,
    tls: ClusterTls? = nil
  ) {
    self.customQueriesConfigMap = customQueriesConfigMap
    self.customQueriesSecret = customQueriesSecret
    self.disableDefaultQueries = disableDefaultQueries
    self.enablePodMonitor = enablePodMonitor
    self.metricsQueriesTTL = metricsQueriesTTL
    self.podMonitorMetricRelabelings = podMonitorMetricRelabelings
    self.podMonitorRelabelings = podMonitorRelabelings
    self.tls = tls
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("customQueriesConfigMap", self.customQueriesConfigMap)
    fields.add("customQueriesSecret", self.customQueriesSecret)
    fields.add("disableDefaultQueries", self.disableDefaultQueries)
    fields.add("enablePodMonitor", self.enablePodMonitor)
    fields.add("metricsQueriesTTL", self.metricsQueriesTTL)
    fields.add("podMonitorMetricRelabelings", self.podMonitorMetricRelabelings)
    fields.add("podMonitorRelabelings", self.podMonitorRelabelings)
    fields.add("tls", self.tls)
    return fields.node
  }
}
