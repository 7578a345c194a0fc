/// What a pooled database connection is doing.
package enum PoolConnectionState: String, MetricLabelValue {
  case idle, busy

  package static let label = "state"
}
