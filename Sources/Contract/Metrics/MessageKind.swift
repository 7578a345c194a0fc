/// To whom a message went.
package enum MessageKind: String, MetricLabelValue {
  case direct, broadcast

  package static let label = "kind"
}
