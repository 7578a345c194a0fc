package import Prometheus

/// Containers as the kubelet's cAdvisor measures them.
///
/// A pod has one series for each container, one for its pause container and one for all together,
/// whose label `container` is empty.
///
/// Source: Kubernetes 1.33 `pkg/kubelet/server/server.go` (`/metrics/cadvisor`), cAdvisor
/// `metrics/prometheus.go`.
package enum ContainerMetrics {
  private static let container = ["namespace", "pod", "container", "id", "image", "name"]

  package static let cpu = ExporterCounter<Units.Seconds>(
    .cAdvisor, "container_cpu_usage_seconds_total", container + ["cpu"])
  package static let throttledPeriods = ExporterCounter<Units.Count>(
    .cAdvisor, "container_cpu_cfs_throttled_periods_total", container)
  package static let periods = ExporterCounter<Units.Count>(
    .cAdvisor, "container_cpu_cfs_periods_total", container)
  /// What the kernel's out-of-memory killer looks at.
  package static let memoryWorkingSet = ExporterGauge<Units.Bytes>(
    .cAdvisor, "container_memory_working_set_bytes", container)
  /// Of the whole pod.
  package static let networkReceived = ExporterCounter<Units.Bytes>(
    .cAdvisor, "container_network_receive_bytes_total", container + ["interface"])
  /// Of the whole pod.
  package static let networkSent = ExporterCounter<Units.Bytes>(
    .cAdvisor, "container_network_transmit_bytes_total", container + ["interface"])

  package static let all: [any ExporterMetric] = [
    cpu, throttledPeriods, periods, memoryWorkingSet, networkReceived, networkSent,
  ]
}
