/// A metric name with matchers: which series a vector begins with.
struct Selector: Sendable, Equatable {
  let name: String
  /// Names of all labels that the series have.
  let labels: Set<String>
  private(set) var matchers: [LabelMatcher] = []
  private(set) var offset: Duration?

  init(name: String, labels: Set<String>) {
    precondition(isMetricName(name), "'\(name)' is not a metric name")
    self.name = name
    self.labels = labels
  }

  func narrowed(by matchers: [LabelMatcher]) -> Selector {
    var copy = self
    for matcher in matchers {
      precondition(labels.contains(matcher.label), "\(name) has no label '\(matcher.label)'")
      copy.matchers.append(matcher)
    }
    return copy
  }

  func moved(by duration: Duration) -> Selector {
    var copy = self
    copy.offset = positive(duration)
    return copy
  }

  /// The same series of another metric of the family, which may have a label more.
  func renamed(_ name: String, adding label: String? = nil) -> Selector {
    var selector = Selector(name: name, labels: labels.union(label.map { [$0] } ?? []))
    selector.matchers = matchers
    selector.offset = offset
    return selector
  }

  var vectorLabels: VectorLabels { VectorLabels(names: labels, matchers: matchers) }
}
