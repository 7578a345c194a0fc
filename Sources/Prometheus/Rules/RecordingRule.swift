/// A query that Prometheus evaluates in advance and stores under a name.
package struct RecordingRule<Unit: SampleUnit>: Sendable {
  /// `level:metric:operations`.
  ///
  /// Source: Prometheus documentation, "Recording rules", naming.
  package let name: String
  package let vector: InstantVector<Unit>

  package init(_ name: String, _ vector: InstantVector<Unit>) {
    precondition(
      isMetricName(name) && name.split(separator: ":", omittingEmptySubsequences: false).count == 3,
      "'\(name)' does not have the form level:metric:operations")
    self.name = name
    self.vector = vector
  }

  /// The stored series, for other rules and for dashboards.
  ///
  /// They may be narrowed, but no rate can be taken: what is stored is no counter any more.
  package var recorded: GaugeSelector<Unit> {
    GaugeSelector(name: name, labels: vector.labels.names)
  }

  package var rule: Rule { .record(name: name, expression: vector.text) }
}
