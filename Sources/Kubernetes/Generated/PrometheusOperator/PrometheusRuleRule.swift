// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: prometheus-operator v0.93.0, PrometheusRule spec.groups.rules.
package struct PrometheusRuleRule: NodeConvertible {
  package var record: String?
  package var alert: String?
  package var expr: IntOrString
  package var `for`: Duration?
  package var keep_firing_for: Duration?
  package var labels: StringMap<String>?
  package var annotations: StringMap<String>?

  package init(
    record: String? = nil,
    alert: String? = nil,
    expr: IntOrString,
    `for`: Duration? = nil,
    keep_firing_for: Duration? = nil,
    labels: StringMap<String>? = nil,
    annotations: StringMap<String>? = nil
  ) {
    self.record = record
    self.alert = alert
    self.expr = expr
    self.`for` = `for`
    self.keep_firing_for = keep_firing_for
    self.labels = labels
    self.annotations = annotations
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("record", self.record)
    fields.add("alert", self.alert)
    fields.add("expr", self.expr)
    fields.add("for", self.`for`)
    fields.add("keep_firing_for", self.keep_firing_for)
    fields.add("labels", self.labels)
    fields.add("annotations", self.annotations)
    return fields.node
  }
}
