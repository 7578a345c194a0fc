// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.NodeSelector.
package struct NodeSelector: NodeConvertible {
  package var nodeSelectorTerms: [NodeSelectorTerm]

  package init(
    nodeSelectorTerms: [NodeSelectorTerm]
  ) {
    self.nodeSelectorTerms = nodeSelectorTerms
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("nodeSelectorTerms", self.nodeSelectorTerms)
    return fields.node
  }
}
