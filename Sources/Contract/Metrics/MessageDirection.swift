/// Which way a WebSocket message went.
package enum MessageDirection: String, MetricLabelValue {
  case received, sent

  package static let label = "direction"
}
