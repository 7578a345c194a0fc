/// Growth of the knowledge repository.
extension ServerMetrics {
  package static let knowledgeEntries = GaugeMetric<MetricUnits.Count>(
    "vibe_knowledge_entries", help: "Knowledge entries in their current version.")
  package static let knowledgeSize = GaugeMetric<MetricUnits.Bytes>(
    "vibe_knowledge_size_bytes", help: "Size of the knowledge entries' content.")
  package static let knowledgeAdditions = CounterMetric<MetricUnits.Count>(
    "vibe_knowledge_additions_total", help: "Knowledge entries and versions added.")

  static let knowledge: [any Metric] = [knowledgeEntries, knowledgeSize, knowledgeAdditions]
}
