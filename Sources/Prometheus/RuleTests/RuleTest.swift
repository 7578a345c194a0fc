/// Made-up series, and what the rules make of them at given moments.
package struct RuleTest: Sendable {
  package let name: String
  /// Time between two samples.
  package let interval: Duration
  package let series: [InputSeries]
  package let alerts: [AlertTest]

  package init(_ name: String, interval: Duration, series: [InputSeries], alerts: [AlertTest]) {
    self.name = name
    self.interval = interval
    self.series = series
    self.alerts = alerts
  }
}
