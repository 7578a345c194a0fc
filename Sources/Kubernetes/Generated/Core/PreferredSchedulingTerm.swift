// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PreferredSchedulingTerm.
package struct PreferredSchedulingTerm: NodeConvertible {
  package var weight: Int
  package var preference: NodeSelectorTerm

  package init(
    weight: Int,
    preference: NodeSelectorTerm
  ) {
    self.weight = weight
    self.preference = preference
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("weight", self.weight)
    fields.add("preference", self.preference)
    return fields.node
  }
}
