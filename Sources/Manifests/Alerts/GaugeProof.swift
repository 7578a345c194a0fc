import Prometheus
import Scalars

extension AlertScenario {
  /// The tests of an alert on the value of one gauge of an exporter, kept on the other side by the
  /// same series of another environment.
  func proof(
    of metric: some ExporterMetric, _ own: [NamedValue], fires: String, silent: String,
    alert: [NamedValue], value: Double, above: Double, below: Double,
    beside constants: [InputSeries] = []
  ) -> [RuleTest] {
    let steps = length(from: 0)
    return proof(
      fires: fires, silent: silent, alert: alert, value: value,
      firing: [series(metric, own, .constant(above, steps: steps))] + constants,
      calm: [
        series(metric, own, .constant(below, steps: steps)),
        series(metric, own, .constant(above, steps: steps), foreign: true),
      ] + constants)
  }
}

extension Ratio {
  /// A millionth above: far more than rounding, far less than anyone would set.
  var justAbove: Double { Double(billionths + 1000) / Double(Ratio.billion) }
  var justBelow: Double { Double(billionths - 1000) / Double(Ratio.billion) }
}
