package import Prometheus

/// Volumes of claims as the kubelet of their node measures them.
///
/// Source: Kubernetes 1.33 `pkg/kubelet/metrics/collectors/volume_stats.go`; ALPHA there, unchanged
/// since 1.8.
package enum VolumeMetrics {
  private static let claim = ["namespace", "persistentvolumeclaim"]

  package static let available = ExporterGauge<Units.Bytes>(
    .kubelet, "kubelet_volume_stats_available_bytes", claim)
  package static let capacity = ExporterGauge<Units.Bytes>(
    .kubelet, "kubelet_volume_stats_capacity_bytes", claim)
  package static let used = ExporterGauge<Units.Bytes>(
    .kubelet, "kubelet_volume_stats_used_bytes", claim)

  package static let all: [any ExporterMetric] = [available, capacity, used]
}
