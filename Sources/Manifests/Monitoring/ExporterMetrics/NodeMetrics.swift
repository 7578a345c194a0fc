package import Prometheus

/// Nodes as node_exporter measures them; `instance` tells them apart.
///
/// Source: node_exporter 1.8.2, `collector/`: cpu_linux.go, meminfo_linux.go, filesystem_common.go,
/// diskstats_common.go, loadavg.go. No `node_network_*`: without the host's network the exporter sees
/// its own pod only.
package enum NodeMetrics {
  private static let filesystem = ["device", "fstype", "mountpoint"]

  package static let cpu = ExporterCounter<Units.Seconds>(
    .nodeExporter, "node_cpu_seconds_total", ["cpu", "mode"])
  /// Processes that run or wait, averaged over a minute.
  package static let load = ExporterGauge<Units.Count>(.nodeExporter, "node_load1", [])
  package static let memoryAvailable = bytes("node_memory_MemAvailable_bytes", [])
  package static let memoryTotal = bytes("node_memory_MemTotal_bytes", [])
  package static let filesystemAvailable = bytes("node_filesystem_avail_bytes", filesystem)
  package static let filesystemSize = bytes("node_filesystem_size_bytes", filesystem)
  package static let diskReads = operations("node_disk_reads_completed_total")
  package static let diskWrites = operations("node_disk_writes_completed_total")
  package static let diskReadBytes = traffic("node_disk_read_bytes_total")
  package static let diskWrittenBytes = traffic("node_disk_written_bytes_total")

  package static let all: [any ExporterMetric] = [
    cpu, load, memoryAvailable, memoryTotal, filesystemAvailable, filesystemSize, diskReads,
    diskWrites, diskReadBytes, diskWrittenBytes,
  ]

  private static func bytes(_ name: String, _ labels: [String]) -> ExporterGauge<Units.Bytes> {
    ExporterGauge(.nodeExporter, name, labels)
  }

  private static func operations(_ name: String) -> ExporterCounter<Units.Count> {
    ExporterCounter(.nodeExporter, name, ["device"])
  }

  private static func traffic(_ name: String) -> ExporterCounter<Units.Bytes> {
    ExporterCounter(.nodeExporter, name, ["device"])
  }
}
