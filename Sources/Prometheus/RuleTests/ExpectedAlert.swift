/// An alert that a rule test expects to fire.
package struct ExpectedAlert: Sendable, Equatable {
  /// All labels but `alertname`.
  package let labels: [NamedValue]
  package let annotations: [NamedValue]

  package init(labels: [NamedValue], annotations: [NamedValue]) {
    self.labels = labels
    self.annotations = annotations
  }
}
