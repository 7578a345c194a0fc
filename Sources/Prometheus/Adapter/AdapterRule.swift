internal import Scalars
package import YAML

/// One rule of prometheus-adapter: which series it serves as a custom metric, of which objects, and
/// by which query.
///
/// Made of a counter only, since a rate is what scaling looks at.
///
/// Source: prometheus-adapter 0.12, docs/config.md.
package struct AdapterRule: Sendable {
  /// Name in custom.metrics.k8s.io.
  package let metricName: String
  /// What the adapter asks to learn whether there are such series.
  package let seriesQuery: String
  /// What it asks for a value: a Go template, with the objects' labels left open.
  package let metricsQuery: String
  private let resources: [Resource]

  /// A label whose values are names of objects of a resource.
  package struct Resource: Sendable {
    package let label: String
    /// Singular, as kubectl takes it: `pod`.
    package let name: String

    package init(label: String, name: String) {
      self.label = label
      self.name = name
    }
  }

  /// The counter's growth per second, added up over all series of one object.
  ///
  /// `<<.GroupBy>>` becomes the label of the resource that is asked for, `<<.LabelMatchers>>` that
  /// label and the namespace's with the names that are asked for.
  package init<Unit>(
    _ metricName: String, rateOf counter: CounterSelector<Unit>, over window: Duration,
    resources: [Resource]
  ) {
    precondition(isMetricName(metricName), "'\(metricName)' is not a metric name")
    let selector = counter.selector
    self.metricName = metricName
    self.resources = resources
    // A series without one of the labels belongs to no object.
    seriesQuery = selector.narrowed(by: resources.map { .label($0.label, isNot: "") })
      .text(range: nil)
    let matchers = (selector.matchers.map(\.text) + ["<<.LabelMatchers>>"]).joined(separator: ",")
    let range = positive(window).prometheusText
    metricsQuery = "sum by (<<.GroupBy>>) (rate(<<.Series>>{\(matchers)}[\(range)]))"
  }

  package var node: Node {
    .mapping([
      .init("seriesQuery", .string(seriesQuery)),
      .init(
        "resources",
        .mapping([
          .init(
            "overrides",
            .mapping(
              resources.map {
                .init($0.label, .mapping([.init("resource", .string($0.name))]))
              }))
        ])),
      .init("name", .mapping([.init("as", .string(metricName))])),
      .init("metricsQuery", .string(metricsQuery)),
    ])
  }
}
