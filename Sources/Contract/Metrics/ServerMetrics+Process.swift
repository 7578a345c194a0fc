/// The process, under the names that every Prometheus client library uses.
///
/// Source: Prometheus, "Writing client libraries", standard and runtime collectors.
extension ServerMetrics {
  package static let processCPU = CounterMetric<MetricUnits.Seconds>(
    "process_cpu_seconds_total", help: "User and system CPU time spent.")
  package static let processResidentMemory = GaugeMetric<MetricUnits.Bytes>(
    "process_resident_memory_bytes", help: "Resident memory.")
  package static let processVirtualMemory = GaugeMetric<MetricUnits.Bytes>(
    "process_virtual_memory_bytes", help: "Virtual memory.")
  package static let processStartTime = GaugeMetric<MetricUnits.UnixTime>(
    "process_start_time_seconds", help: "Start of the process since the Unix epoch.")
  package static let processOpenFiles = GaugeMetric<MetricUnits.Count>(
    "process_open_fds", help: "Open file descriptors.")
  package static let processFilesLimit = GaugeMetric<MetricUnits.Count>(
    "process_max_fds", help: "Largest number of open file descriptors.")

  static let process: [any Metric] = [
    processCPU, processResidentMemory, processVirtualMemory, processStartTime, processOpenFiles,
    processFilesLimit,
  ]
}
