/// Made-up samples of one series.
package struct InputSeries: Sendable {
  package let name: String
  package let labels: [NamedValue]
  package let values: SampleSequence

  package init(_ name: String, _ labels: [NamedValue], _ values: SampleSequence) {
    precondition(isMetricName(name), "'\(name)' is not a metric name")
    self.name = name
    self.labels = labels
    self.values = values
  }

  /// The series as promtool reads it: `up{job="a"}`.
  package var text: String {
    name + "{" + labels.map { $0.name + "=" + quoted($0.value) }.joined(separator: ",") + "}"
  }
}
