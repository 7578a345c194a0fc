/// Agents and their leases.
extension ServerMetrics {
  package static let agentRegistrations = CounterMetric<MetricUnits.Count>(
    "vibe_agent_registrations_total", help: "Agents that registered.")
  package static let agentCount = GaugeMetric<MetricUnits.Count>(
    "vibe_agents", labels: [MetricLabel(AgentState.self)], help: "Registered agents.")
  package static let leases = GaugeMetric<MetricUnits.Count>(
    "vibe_leases", labels: [MetricLabel(LeaseKind.self)], help: "Leases that are held.")
  package static let leaseExpirations = CounterMetric<MetricUnits.Count>(
    "vibe_lease_expirations_total", labels: [MetricLabel(LeaseKind.self)],
    help: "Leases that ended because nobody renewed them.")

  static let agents: [any Metric] = [agentRegistrations, agentCount, leases, leaseExpirations]
}
