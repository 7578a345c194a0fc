/// A metric with what exports it.
package struct KnownMetric: Sendable {
  package let fact: MetricFact
  /// Nil: our own server, or a scrape that was given.
  package let producer: MetricProducer?
  /// `kube-state-metrics 2.13`.
  package let owner: String
  /// Values of labels that have no others, by label.
  package let values: [String: Set<String>]
  /// 1 for yes, 0 for no.
  package let isFlag: Bool

  init(
    _ fact: MetricFact, producer: MetricProducer? = nil, owner: String,
    values: [String: Set<String>] = [:], isFlag: Bool = false
  ) {
    self.fact = fact
    self.producer = producer
    self.owner = owner
    self.values = values
    self.isFlag = isFlag
  }
}
