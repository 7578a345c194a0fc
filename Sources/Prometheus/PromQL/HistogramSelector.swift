/// Series of a histogram: its buckets, their sum and their count.
package struct HistogramSelector<Unit: SummableUnit>: SeriesSelector {
  var selector: Selector

  init(selector: Selector) {
    self.selector = selector
  }

  /// All series of a metric.
  ///
  /// - Parameters:
  ///   - name: name of the family, without `_bucket`.
  ///   - labels: names of all labels that they have, without `le`.
  package init(name: String, labels: Set<String>) {
    self.init(selector: Selector(name: name, labels: labels))
  }

  /// Growth per second of each bucket.
  package func bucketRates(over window: Duration) -> BucketRates<Unit> {
    let buckets = selector.renamed(selector.name + "_bucket", adding: "le")
    return BucketRates(
      expression: .call("rate", [.range(buckets, positive(window))]),
      labels: selector.vectorLabels)
  }

  /// Number of observations up to the bound of a bucket.
  ///
  /// Both spellings of a whole bound are meant: Prometheus 3 stores `1.0` where 2 stores what the
  /// program writes. Source: Prometheus 3.0 migration guide, "le and quantile label values".
  package func observations(upTo bound: Double) -> CounterSelector<Units.Count> {
    let exact = "\(bound)"
    let spellings = Int(exactly: bound).map { [String($0), exact] } ?? [exact]
    let buckets = selector.renamed(selector.name + "_bucket", adding: "le")
      .narrowed(
        by: [spellings.count == 1 ? .label("le", is: exact) : .label("le", isOneOf: spellings)])
    return CounterSelector(selector: buckets)
  }

  /// Number of observations.
  package var observations: CounterSelector<Units.Count> {
    CounterSelector(selector: selector.renamed(selector.name + "_count"))
  }

  /// Sum of what was observed.
  package var total: CounterSelector<Unit> {
    CounterSelector(selector: selector.renamed(selector.name + "_sum"))
  }
}

extension HistogramSelector {
  package func narrowed(by matchers: [LabelMatcher]) -> Self {
    Self(selector: selector.narrowed(by: matchers))
  }

  package func offset(by duration: Duration) -> Self {
    Self(selector: selector.moved(by: duration))
  }
}
