/// Presence of an agent.
package enum AgentState: String, MetricLabelValue {
  case active, idle, stale, dead

  package static let label = "state"
}
