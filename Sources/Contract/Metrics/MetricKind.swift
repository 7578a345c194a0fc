/// How the values of a metric relate to each other.
///
/// Source: Prometheus, "Exposition formats", text format.
package enum MetricKind: String, Sendable, CaseIterable {
  case counter, gauge, histogram
}
