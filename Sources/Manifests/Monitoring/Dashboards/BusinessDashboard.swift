import Contract
import Environment
import Prometheus
import Scalars

/// What the ensemble does: agents, messages, knowledge and sessions, the four of the operations
/// guide, and the queue of issues.
///
/// Gauges of what the database holds come from every replica with the same value, so they are not
/// added up.
extension Dashboards {
  static func business(_ spec: EnvironmentSpec) -> Dashboard {
    dashboard(
      .business, spec, title: "business",
      description: "Agents, messages, knowledge, sessions and the queue of issues.",
      rows: [
        DashboardRow(.ensembleNow, ensembleNow),
        DashboardRow(.agents, agents),
        DashboardRow(.messages, messages),
        DashboardRow(.issues, issues),
        DashboardRow(.knowledge, knowledge),
        DashboardRow(.sessions, sessions),
      ])
  }

  /// The guide's four.
  private static var ensembleNow: [Panel] {
    [
      .stat(
        "Active agents", "Agents that are active or idle: those that can be given work.",
        thresholds: .below(critical: .count(1)),
        PanelQuery(
          ServerMetrics.agentCount.chosen
            .narrowed(
              by: .label(
                AgentState.label,
                isOneOf: [AgentState.active, .idle].map(\.rawValue))
            )
            .values.maximum(by: "namespace", AgentState.label).sum(by: "namespace"), "agents")),
      .stat(
        "Waiting messages", "Messages not yet handed to their recipient.", thresholds: .none,
        PanelQuery(
          ServerMetrics.messagesWaiting.chosen.values.maximum(by: "namespace"), "waiting")),
      .stat(
        "Knowledge entries", "Knowledge entries in their current version.", thresholds: .none,
        PanelQuery(
          ServerMetrics.knowledgeEntries.chosen.values.maximum(by: "namespace"), "entries")),
      .stat(
        "Open sessions", "Sessions that are open, of people and of clients.", thresholds: .none,
        PanelQuery(
          ServerMetrics.sessionCount.chosen.values.maximum(by: "namespace", SessionKind.label)
            .sum(by: "namespace"), "sessions")),
    ]
  }

  private static var agents: [Panel] {
    [
      .timeSeries(
        "Registrations", "Agents that registered, a second.", thresholds: .none,
        PanelQuery(
          ServerMetrics.agentRegistrations.chosenRate.sum(by: "namespace"), "registrations")),
      .timeSeries(
        "Agents by state", "Registered agents; 'dead' ones lost their lease.", thresholds: .none,
        isStacked: true, colors: .agentStates,
        PanelQuery(
          ServerMetrics.agentCount.chosen.values.maximum(by: AgentState.label),
          .labels(AgentState.label))),
      .timeSeries(
        "Leases", "Leases that are held, by what they hold.", thresholds: .none,
        PanelQuery(
          ServerMetrics.leases.chosen.values.maximum(by: LeaseKind.label),
          .labels(LeaseKind.label))),
      .timeSeries(
        "Expired leases",
        "Leases that ended a second because nobody renewed them: agents that crashed or hang.",
        thresholds: .above(warning: .perSecond(.percent(10)), critical: .perSecond(.percent(100))),
        PanelQuery(
          ServerMetrics.leaseExpirations.chosenRate.sum(by: LeaseKind.label),
          .labels(LeaseKind.label))),
    ]
  }

  /// The alert on the oldest one brings its own.
  private static var messages: [Panel] {
    let delay = ServerMetrics.messageDeliveryDelay.chosen
    return [
      .timeSeries(
        "Messages that wait", "Messages not yet handed to their recipient.", thresholds: .none,
        size: .third,
        PanelQuery(
          ServerMetrics.messagesWaiting.chosen.values.maximum(by: "namespace"), "waiting")),
      .timeSeries(
        "Delivery delay", "Time from accepting a message to handing it to its recipient.",
        thresholds: .above(warning: .seconds(.seconds(60)), critical: .seconds(.seconds(300))),
        size: .third,
        delay.query(percentile: 50), delay.query(percentile: 99)),
      .timeSeries(
        "Throughput", "Messages a second: accepted, handed over, acknowledged. They go together.",
        thresholds: .none,
        PanelQuery(ServerMetrics.messagesSent.chosenRate.sum(by: "namespace"), "accepted"),
        PanelQuery(ServerMetrics.messagesDelivered.chosenRate.sum(by: "namespace"), "handed over"),
        PanelQuery(
          ServerMetrics.messagesAcknowledged.chosenRate.sum(by: "namespace"), "acknowledged")),
      .timeSeries(
        "Accepted messages by kind", "Messages accepted a second, to one agent or to all.",
        thresholds: .none, isStacked: true,
        PanelQuery(
          ServerMetrics.messagesSent.chosenRate.sum(by: MessageKind.label),
          .labels(MessageKind.label))),
    ]
  }

  private static var issues: [Panel] {
    [
      .timeSeries(
        "Issues by state", "Issues of the queue.", thresholds: .none, isStacked: true, size: .third,
        PanelQuery(
          ServerMetrics.issueCount.chosen.values.maximum(by: IssueState.label),
          .labels(IssueState.label))),
      .timeSeries(
        "Throughput", "Issues a second: created, claimed, completed.", thresholds: .none,
        size: .third,
        PanelQuery(ServerMetrics.issuesCreated.chosenRate.sum(by: "namespace"), "created"),
        PanelQuery(
          succeeded(ServerMetrics.issueClaims).sum(by: "namespace"), "claimed"),
        PanelQuery(
          succeeded(ServerMetrics.issueCompletions).sum(by: "namespace"), "completed")),
      .timeSeries(
        "Oldest unclaimed issue", "Age of the oldest issue that nobody claimed: too few agents.",
        thresholds: .above(warning: .seconds(.seconds(3600)), critical: .seconds(.seconds(86_400))),
        size: .third,
        PanelQuery(ServerMetrics.oldestIssueAge.chosen.values.maximum(by: "namespace"), "oldest")),
    ]
  }

  private static var knowledge: [Panel] {
    [
      .timeSeries(
        "Entries", "Knowledge entries in their current version.", thresholds: .none, size: .third,
        PanelQuery(
          ServerMetrics.knowledgeEntries.chosen.values.maximum(by: "namespace"), "entries")),
      .timeSeries(
        "Growth", "Entries and versions added, a second.", thresholds: .none, size: .third,
        PanelQuery(ServerMetrics.knowledgeAdditions.chosenRate.sum(by: "namespace"), "added")),
      .timeSeries(
        "Size", "Size of the entries' content; the database holds it.", thresholds: .none,
        size: .third,
        PanelQuery(ServerMetrics.knowledgeSize.chosen.values.maximum(by: "namespace"), "content")),
    ]
  }

  private static var sessions: [Panel] {
    let duration = ServerMetrics.sessionDuration.chosen
    return [
      .timeSeries(
        "Session duration", "Length of the sessions that ended, by kind: half are shorter.",
        thresholds: .none, size: .third, duration.query(percentile: 50, by: SessionKind.label)),
      .timeSeries(
        "Longest sessions", "Length that 5% of the sessions that ended exceed, by kind.",
        thresholds: .none, size: .third, duration.query(percentile: 95, by: SessionKind.label)),
      .timeSeries(
        "Open sessions", "Sessions that are open, of people and of clients.", thresholds: .none,
        size: .third,
        PanelQuery(
          ServerMetrics.sessionCount.chosen.values.maximum(by: SessionKind.label),
          .labels(SessionKind.label))),
    ]
  }

  private static func succeeded(
    _ metric: CounterMetric<MetricUnits.Count>
  ) -> InstantVector<Units.PerSecond<Units.Count>> {
    metric.chosen.narrowed(by: .value(CallOutcome.success))
      .rate(over: Alerts.rateWindow)
  }
}
