// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.
package struct LabelSelector: NodeConvertible {
  package var matchLabels: StringMap<String>?
  package var matchExpressions: [LabelSelectorRequirement]?

  package init(
    matchLabels: StringMap<String>? = nil,
    matchExpressions: [LabelSelectorRequirement]? = nil
  ) {
    self.matchLabels = matchLabels
    self.matchExpressions = matchExpressions
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("matchLabels", self.matchLabels)
    fields.add("matchExpressions", self.matchExpressions)
    return fields.node
  }
}
