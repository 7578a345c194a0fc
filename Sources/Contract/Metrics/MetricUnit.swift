/// What the values of a metric count; a metric carries it as a type, so that values of different
/// units cannot be compared by mistake.
package protocol MetricUnit: Sendable {
  /// The part of the metric's name that says the unit, nil for plain counts.
  ///
  /// Source: Prometheus, "Metric and label naming", base units.
  static var suffix: String? { get }
}
