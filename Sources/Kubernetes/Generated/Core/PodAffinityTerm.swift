// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PodAffinityTerm.
package struct PodAffinityTerm: NodeConvertible {
  package var labelSelector: LabelSelector?
  package var namespaceSelector: LabelSelector?
  package var namespaces: [String]?
  package var topologyKey: String
  package var matchLabelKeys: [String]?
  package var mismatchLabelKeys: [String]?

  package init(
    labelSelector: LabelSelector? = nil,
    namespaceSelector: LabelSelector? = nil,
    namespaces: [String]? = nil,
    topologyKey: String,
    matchLabelKeys: [String]? = nil,
    mismatchLabelKeys: [String]? = nil
  ) {
    self.labelSelector = labelSelector
    self.namespaceSelector = namespaceSelector
    self.namespaces = namespaces
    self.topologyKey = topologyKey
    self.matchLabelKeys = matchLabelKeys
    self.mismatchLabelKeys = mismatchLabelKeys
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("labelSelector", self.labelSelector)
    fields.add("namespaceSelector", self.namespaceSelector)
    fields.add("namespaces", self.namespaces)
    fields.add("topologyKey", self.topologyKey)
    fields.add("matchLabelKeys", self.matchLabelKeys)
    fields.add("mismatchLabelKeys", self.mismatchLabelKeys)
    return fields.node
  }
}
