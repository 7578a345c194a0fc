/// Series by name and labels, at one time or over a range: `up{job="node"}[5m] offset 1h`.
package struct PromQLSelector: Sendable {
  /// How the ends of a range are treated.
  ///
  /// Source: Prometheus documentation, "Feature flags", promql-extended-range-selectors.
  package enum RangeEnds: String, Sendable {
    case anchored, smoothed
  }

  /// The metric name before or inside the braces; nil if only matchers tell.
  package let name: String?
  /// The conditions in the braces, without a name in quotes.
  package let matchers: [PromQLMatcher]
  /// The length of the range; nil for an instant vector.
  package internal(set) var range: PromQLTimeSpan?
  package internal(set) var shift = PromQLTimeShift()
  package internal(set) var rangeEnds: RangeEnds?
  /// Tells this selector from others in a cache, however often it is copied.
  let identity = Identity()

  final class Identity: Sendable {}

  /// The only metric that the selector can mean, if it says so: `__name__="a"` counts.
  package var metricName: String? {
    name ?? matchers.first { $0.label == "__name__" && $0.operation == .equal }?.value
  }
}
