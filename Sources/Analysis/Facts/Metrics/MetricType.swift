/// How the values of a metric relate to each other.
///
/// Source: Prometheus documentation, "Metric types".
package enum MetricType: String, Sendable, Hashable {
  case counter, gauge, histogram, summary
}
