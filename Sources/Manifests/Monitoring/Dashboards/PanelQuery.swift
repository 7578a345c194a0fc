package import Prometheus

/// A query of a panel, and what its series are called.
package struct PanelQuery<Unit: SampleUnit>: Sendable {
  let vector: InstantVector<Unit>
  let legend: PanelLegend

  /// Stops if the legend names a label that the series lack.
  package init(_ vector: InstantVector<Unit>, _ legend: PanelLegend) {
    for label in legend.labels {
      precondition(
        vector.labelNames.contains(label),
        "the legend names the label '\(label)', which the query drops: \(vector.text)")
    }
    self.vector = vector
    self.legend = legend
  }
}

/// What the series of a query are called: words, the values of labels, or both.
package struct PanelLegend: Sendable, ExpressibleByStringLiteral {
  let words: String?
  let labels: [String]

  package init(stringLiteral value: String) {
    words = value
    labels = []
  }

  private init(words: String?, labels: [String]) {
    self.words = words
    self.labels = labels
  }

  /// The values of these labels, with a word in front where several queries share a panel.
  package static func labels(_ labels: String..., after words: String? = nil) -> PanelLegend {
    PanelLegend(words: words, labels: labels)
  }

  /// Source: Grafana documentation, Prometheus query editor, "Legend".
  var format: String {
    ([words].compactMap { $0 } + labels.map { "{{\($0)}}" }).joined(separator: " ")
  }
}
