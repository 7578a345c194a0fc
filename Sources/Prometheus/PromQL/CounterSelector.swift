/// Series of a counter.
///
/// A counter's own value means nothing after a restart, so the only way on is a rate or an increase.
package struct CounterSelector<Unit: SummableUnit>: SeriesSelector {
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

  /// Growth per second, averaged over a window.
  package func rate(over window: Duration) -> InstantVector<Units.PerSecond<Unit>> {
    InstantVector(
      .call("rate", [.range(selector, positive(window))]), labels: selector.vectorLabels)
  }

  /// Growth over a window.
  package func increase(over window: Duration) -> InstantVector<Unit> {
    InstantVector(
      .call("increase", [.range(selector, positive(window))]), labels: selector.vectorLabels)
  }

  /// How often it was seen to have grown within a window: a whole number, where `increase` gives an
  /// estimate.
  package func changes(over window: Duration) -> InstantVector<Units.Count> {
    InstantVector(
      .call("changes", [.range(selector, positive(window))]), labels: selector.vectorLabels)
  }

  /// 1, with the labels that are matched for equality, if there is no series at all.
  package var absent: InstantVector<Units.Flag> { selector.absent }
}

extension CounterSelector {
  package func narrowed(by matchers: [LabelMatcher]) -> Self {
    Self(selector: selector.narrowed(by: matchers))
  }

  package func offset(by duration: Duration) -> Self {
    Self(selector: selector.moved(by: duration))
  }
}
