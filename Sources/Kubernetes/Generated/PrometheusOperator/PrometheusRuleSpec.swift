// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, PrometheusRule spec.
package struct PrometheusRuleSpec: NodeConvertible {
  package var groups: [PrometheusRuleGroup]?

  package init(
    groups: [PrometheusRuleGroup]? = nil
  ) {
    self.groups = groups
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("groups", self.groups)
    return fields.node
  }
}
