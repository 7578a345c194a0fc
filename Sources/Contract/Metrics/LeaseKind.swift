/// What a lease holds.
package enum LeaseKind: String, MetricLabelValue {
  case presence, claim, reservation

  package static let label = "kind"
}
