import Prometheus

extension AlertScenario {
  /// The tests of an alert on the rate of one counter of the server.
  ///
  /// - Parameters:
  ///   - name: name of the metric.
  ///   - own: the metric's own label; it is among the alert's if the rule keeps it.
  ///   - limit: the threshold.
  ///   - seconds: what the threshold is a number per.
  /// - Returns: tests on both sides of the threshold.
  func proof(ofCounter name: String, _ own: NamedValue, limit: Int, per seconds: Int) -> [RuleTest]
  {
    // A counter that begins at 0 shows its full rate when the window is full, and not earlier.
    let begin = steps(Alerts.rateWindow)
    let step = Double(self.step.milliseconds) / 1000
    let growth = { (labels: [NamedValue], rate: Double) in
      InputSeries(
        name, labels,
        .growing(by: rate * step / Double(seconds), steps: length(from: begin)))
    }
    let (above, below) = (Double(limit) + 0.001, max(0, Double(limit) - 0.001))
    let unit = seconds == 1 ? "/s" : "/min"
    return proof(
      fires: "above \(limit)\(unit)", silent: "below \(limit)\(unit)", from: begin,
      alert: rule.expression.contains("(namespace, \(own.name))") ? alert([own]) : alert(),
      value: above, firing: [growth(labels([own]), above)],
      calm: [growth(labels([own]), below), growth(foreignLabels([own]), above + 1)])
  }
}
