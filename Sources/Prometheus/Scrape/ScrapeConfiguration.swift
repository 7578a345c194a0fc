package import YAML

/// One entry of `scrape_configs`: whom to find, how to ask them, and what to keep.
///
/// Source: Prometheus 3.1 documentation, "Configuration", `scrape_config`.
package struct ScrapeConfiguration: Sendable {
  /// The label `job` of every series.
  package var name: String
  package var discovery: ServiceDiscovery
  package var path = "/metrics"
  /// Nil: plain HTTP without credentials.
  package var transport: SecureTransport?
  /// The labels of the exporter win over those of its pod: for one that speaks of other objects.
  package var honorLabels = false
  package var targetRelabelings: [Relabeling] = []
  package var metricRelabelings: [Relabeling] = []

  package init(_ name: String, _ discovery: ServiceDiscovery) {
    self.name = name
    self.discovery = discovery
  }

  package var node: Node {
    var entries: [Node.Entry] = [.init("job_name", .string(name))]
    if honorLabels { entries.append(.init("honor_labels", .boolean(true))) }
    if path != "/metrics" { entries.append(.init("metrics_path", .string(path))) }
    if let transport { entries += transport.entries }
    entries.append(.init("kubernetes_sd_configs", .sequence([discovery.node])))
    entries += [
      ("relabel_configs", targetRelabelings), ("metric_relabel_configs", metricRelabelings),
    ].filter { !$1.isEmpty }.map { .init($0, .sequence($1.map(\.node))) }
    return .mapping(entries)
  }
}
