/// The queue of issues.
extension ServerMetrics {
  package static let issueCount = GaugeMetric<MetricUnits.Count>(
    "vibe_issues", labels: [MetricLabel(IssueState.self)], help: "Issues by state.")
  package static let issuesCreated = CounterMetric<MetricUnits.Count>(
    "vibe_issues_created_total", help: "Issues created.")
  package static let issueClaims = CounterMetric<MetricUnits.Count>(
    "vibe_issue_claims_total", labels: [MetricLabel(CallOutcome.self)], help: "Claims of issues.")
  package static let issueCompletions = CounterMetric<MetricUnits.Count>(
    "vibe_issue_completions_total", labels: [MetricLabel(CallOutcome.self)],
    help: "Completions of issues; late ones with an old epoch are rejected.")
  package static let oldestIssueAge = GaugeMetric<MetricUnits.Seconds>(
    "vibe_oldest_ready_issue_age_seconds", help: "Age of the oldest issue that nobody claimed.")

  static let issues: [any Metric] = [
    issueCount, issuesCreated, issueClaims, issueCompletions, oldestIssueAge,
  ]
}
