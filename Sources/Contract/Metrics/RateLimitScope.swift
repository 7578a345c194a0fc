/// Which limit refused a request.
package enum RateLimitScope: String, MetricLabelValue {
  case principal, address, login, replica

  package static let label = "scope"
}
