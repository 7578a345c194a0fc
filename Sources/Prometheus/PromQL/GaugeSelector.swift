/// Series of a gauge.
package struct GaugeSelector<Unit: SampleUnit>: SeriesSelector {
  var selector: Selector

  init(selector: Selector) {
    self.selector = selector
  }

  /// All series of a metric.
  ///
  /// - Parameters:
  ///   - name: name of the metric.
  ///   - labels: names of all labels that they have, target labels such as `job` included.
  package init(name: String, labels: Set<String>) {
    self.init(selector: Selector(name: name, labels: labels))
  }

  /// The newest values.
  package var values: InstantVector<Unit> {
    InstantVector(.selector(selector), labels: selector.vectorLabels)
  }

  /// How often the value changed within a window.
  package func changes(over window: Duration) -> InstantVector<Units.Count> {
    InstantVector(
      .call("changes", [.range(selector, positive(window))]), labels: selector.vectorLabels)
  }

  package func average(over window: Duration) -> InstantVector<Unit> {
    overTime("avg_over_time", window)
  }

  package func maximum(over window: Duration) -> InstantVector<Unit> {
    overTime("max_over_time", window)
  }

  package func minimum(over window: Duration) -> InstantVector<Unit> {
    overTime("min_over_time", window)
  }

  /// 1, with the labels that are matched for equality, if there is no series at all.
  package var absent: InstantVector<Units.Flag> { selector.absent }

  private func overTime(_ function: String, _ window: Duration) -> InstantVector<Unit> {
    InstantVector(
      .call(function, [.range(selector, positive(window))]), labels: selector.vectorLabels)
  }
}

extension GaugeSelector where Unit: SummableUnit {
  /// The value expected after a time, if it goes on as within a window.
  package func predicted(after time: Duration, from window: Duration) -> InstantVector<Unit> {
    InstantVector(
      .call(
        "predict_linear",
        [.range(selector, positive(window)), .number(Scalar.seconds(positive(time)).text)]),
      labels: selector.vectorLabels)
  }

  /// Change per second, by linear regression over a window.
  package func derivative(over window: Duration) -> InstantVector<Units.PerSecond<Unit>> {
    InstantVector(
      .call("deriv", [.range(selector, positive(window))]), labels: selector.vectorLabels)
  }
}

extension GaugeSelector {
  package func narrowed(by matchers: [LabelMatcher]) -> Self {
    Self(selector: selector.narrowed(by: matchers))
  }

  package func offset(by duration: Duration) -> Self {
    Self(selector: selector.moved(by: duration))
  }
}
