/// An alert: a condition, how long it must hold, and what it tells people.
package struct AlertingRule: Sendable {
  package let name: String
  /// The condition as PromQL.
  package let expression: String
  package let `for`: Duration
  /// Labels that the rule adds to those of the series.
  package let labels: [NamedValue]
  package let annotations: [Annotation]
  /// How the texts print the value.
  let format: ValueFormat

  /// A text with the name of its annotation: `summary`.
  package struct Annotation: Sendable {
    package let name: String
    package let text: AnnotationText

    package init(_ name: String, _ text: AnnotationText) {
      precondition(isLabelName(name), "'\(name)' is not the name of an annotation")
      self.name = name
      self.text = text
    }
  }

  /// Stops if a text mentions a label that the condition does not keep.
  package init<Unit: SampleUnit>(
    _ name: String, fires condition: AlertCondition<Unit>, for duration: Duration,
    labels: [NamedValue], annotations: [Annotation]
  ) {
    precondition(isLabelName(name), "'\(name)' is not the name of an alert")
    precondition(duration >= .zero, "\(name): an alert cannot fire before its condition holds")
    for annotation in annotations {
      for label in annotation.text.labels {
        precondition(
          condition.labelNames.contains(label),
          "\(name): '\(annotation.name)' mentions the label '\(label)', which the condition drops")
      }
    }
    self.name = name
    self.expression = condition.text
    self.for = duration
    self.labels = labels
    self.annotations = annotations
    self.format = Unit.format
  }

  /// The alert as it fires for one series.
  package func firing(_ series: [NamedValue], value: Double) -> ExpectedAlert {
    ExpectedAlert(
      labels: series + labels,
      annotations: annotations.map {
        NamedValue($0.name, $0.text.rendered(format, value: value, labels: series))
      })
  }
}
