/// State of an issue as the queue sees it.
package enum IssueState: String, MetricLabelValue {
  case ready, blocked, claimed, completed

  package static let label = "state"
}
