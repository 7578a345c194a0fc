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
        DashboardRow("Agents", agents),
        DashboardRow("Messages", messages(spec)),
        DashboardRow("Issues", issues),
        DashboardRow("Knowledge", knowledge),
        DashboardRow("Sessions", sessions),
      ])
  }

  private static var agents: [Panel] {
    [
      .timeSeries(
        "Registrations", "Agents that registered, a second.", thresholds: .none,
        PanelQuery(
          ServerMetrics.agentRegistrations.chosenRate.sum(by: "namespace"), "registrations")),
      .timeSeries(
        "Agents by state", "Registered agents; 'dead' ones lost their lease.", thresholds: .none,
        isStacked: true,
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

  private static func messages(_ spec: EnvironmentSpec) -> [Panel] {
    let delay = ServerMetrics.messageDeliveryDelay.chosen
    return [
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
      .timeSeries(
        "Delivery delay", "Time from accepting a message to handing it to its recipient.",
        thresholds: .above(warning: .seconds(.seconds(60)), critical: .seconds(.seconds(300))),
        delay.query(percentile: 50), delay.query(percentile: 99)),
      .timeSeries(
        "Waiting messages", "Messages not yet handed to their recipient.", thresholds: .none,
        PanelQuery(
          ServerMetrics.messagesWaiting.chosen.values.maximum(by: "namespace"), "waiting")),
      .timeSeries(
        "Oldest waiting message", "Its age; the line is the threshold of the alert on the queue.",
        thresholds: .alert(
          above: .seconds(spec.alerts.queueAge.threshold), spec.alerts.queueAge.timing),
        PanelQuery(
          ServerMetrics.oldestMessageAge.chosen.values.maximum(by: "namespace"), "oldest")),
    ]
  }

  private static var issues: [Panel] {
    [
      .timeSeries(
        "Issues by state", "Issues of the queue.", thresholds: .none, isStacked: true,
        PanelQuery(
          ServerMetrics.issueCount.chosen.values.maximum(by: IssueState.label),
          .labels(IssueState.label))),
      .timeSeries(
        "Throughput", "Issues a second: created, claimed, completed.", thresholds: .none,
        PanelQuery(ServerMetrics.issuesCreated.chosenRate.sum(by: "namespace"), "created"),
        PanelQuery(
          succeeded(ServerMetrics.issueClaims).sum(by: "namespace"), "claimed"),
        PanelQuery(
          succeeded(ServerMetrics.issueCompletions).sum(by: "namespace"), "completed")),
      .timeSeries(
        "Oldest unclaimed issue", "Age of the oldest issue that nobody claimed: too few agents.",
        thresholds: .above(warning: .seconds(.seconds(3600)), critical: .seconds(.seconds(86_400))),
        PanelQuery(ServerMetrics.oldestIssueAge.chosen.values.maximum(by: "namespace"), "oldest")),
    ]
  }

  private static var knowledge: [Panel] {
    [
      .timeSeries(
        "Entries", "Knowledge entries in their current version.", thresholds: .none,
        PanelQuery(
          ServerMetrics.knowledgeEntries.chosen.values.maximum(by: "namespace"), "entries")),
      .timeSeries(
        "Growth", "Entries and versions added, a second.", thresholds: .none,
        PanelQuery(ServerMetrics.knowledgeAdditions.chosenRate.sum(by: "namespace"), "added")),
      .timeSeries(
        "Size", "Size of the entries' content; the database holds it.", thresholds: .none,
        PanelQuery(ServerMetrics.knowledgeSize.chosen.values.maximum(by: "namespace"), "content")),
    ]
  }

  private static var sessions: [Panel] {
    let duration = ServerMetrics.sessionDuration.chosen
    return [
      .timeSeries(
        "Session duration", "Length of the sessions that ended, by kind: half are shorter.",
        thresholds: .none, duration.query(percentile: 50, by: SessionKind.label)),
      .timeSeries(
        "Longest sessions", "Length that 5% of the sessions that ended exceed, by kind.",
        thresholds: .none, duration.query(percentile: 95, by: SessionKind.label)),
      .timeSeries(
        "Open sessions", "Sessions that are open, of people and of clients.", thresholds: .none,
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
