/// The labels of one series; an empty value is no label.
package struct SeriesLabels: Sendable, Hashable, CustomStringConvertible {
  private var values: [String: String]

  package init(_ values: [String: String] = [:]) {
    self.values = values.filter { !$0.value.isEmpty }
  }

  /// The value of a label, empty if there is none.
  package subscript(name: String) -> String {
    get { values[name] ?? "" }
    set { values[name] = newValue.isEmpty ? nil : newValue }
  }

  package var names: [String] { values.keys.sorted() }

  func keeping(_ names: [String]) -> SeriesLabels {
    SeriesLabels(values.filter { names.contains($0.key) })
  }

  func dropping(_ names: [String]) -> SeriesLabels {
    SeriesLabels(values.filter { !names.contains($0.key) })
  }

  var withoutName: SeriesLabels { dropping([PromQLLabels.metricName]) }

  /// As Prometheus writes it: `up{job="node"}`.
  package var description: String {
    let labels = names.filter { $0 != PromQLLabels.metricName }
      .map { $0 + "=" + PromQLText.quoted(self[$0]) }
    return self[PromQLLabels.metricName] + "{" + labels.joined(separator: ", ") + "}"
  }
}
