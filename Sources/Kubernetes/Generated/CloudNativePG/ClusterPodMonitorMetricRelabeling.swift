// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.monitoring.podMonitorMetricRelabelings.
package struct ClusterPodMonitorMetricRelabeling: NodeConvertible {
  package var action: String?
  package var modulus: Int?
  package var regex: String?
  package var replacement: String?
  package var separator: String?
  package var sourceLabels: [String]?
  package var targetLabel: String?

  package init(
    action: String? = nil,
    modulus: Int? = nil,
    regex: String? = nil,
    replacement: String? = nil,
    separator: String? = nil,
    sourceLabels: [String]? = nil,
    targetLabel: String? = nil
  ) {
    self.action = action
    self.modulus = modulus
    self.regex = regex
    self.replacement = replacement
    self.separator = separator
    self.sourceLabels = sourceLabels
    self.targetLabel = targetLabel
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("action", self.action)
    fields.add("modulus", self.modulus)
    fields.add("regex", self.regex)
    fields.add("replacement", self.replacement)
    fields.add("separator", self.separator)
    fields.add("sourceLabels", self.sourceLabels)
    fields.add("targetLabel", self.targetLabel)
    return fields.node
  }
}
