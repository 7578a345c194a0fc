import YAML

/// While one of the causes fires, the alerts that follow from it are not sent.
///
/// Source: Prometheus Alertmanager 0.28 documentation, "Configuration", `inhibit_rule`.
package struct Inhibition: Sendable {
  package var causes: [AlertMatcher]
  package var consequences: [AlertMatcher]
  /// Both must have the same values of these labels.
  package var equal: [String]

  package init(causes: [AlertMatcher], consequences: [AlertMatcher], equal: [String]) {
    self.causes = causes
    self.consequences = consequences
    self.equal = equal
  }

  var node: Node {
    .mapping([
      .init("source_matchers", .sequence(causes.map { .string($0.text) })),
      .init("target_matchers", .sequence(consequences.map { .string($0.text) })),
      .init("equal", .sequence(equal.map(Node.string))),
    ])
  }
}
