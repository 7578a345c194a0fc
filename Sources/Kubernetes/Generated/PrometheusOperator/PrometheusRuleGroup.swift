// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, PrometheusRule spec.groups.
package struct PrometheusRuleGroup: NodeConvertible {
  package var name: String
  package var interval: Duration?
  package var rules: [PrometheusRuleRule]?
  package var labels: StringMap<String>?
  package var limit: Int?
  package var partial_response_strategy: String?
  package var query_offset: String?

  package init(
    name: String,
    interval: Duration? = nil,
    rules: [PrometheusRuleRule]? = nil,
    labels: StringMap<String>? = nil,
    limit: Int? = nil,
    partial_response_strategy: String? = nil,
    query_offset: String? = nil
  ) {
    self.name = name
    self.interval = interval
    self.rules = rules
    self.labels = labels
    self.limit = limit
    self.partial_response_strategy = partial_response_strategy
    self.query_offset = query_offset
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("name", self.name)
    fields.add("interval", self.interval)
    fields.add("rules", self.rules)
    fields.add("labels", self.labels)
    fields.add("limit", self.limit)
    fields.add("partial_response_strategy", self.partial_response_strategy)
    fields.add("query_offset", self.query_offset)
    return fields.node
  }
}
