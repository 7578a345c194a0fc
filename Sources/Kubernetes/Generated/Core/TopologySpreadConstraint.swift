// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.TopologySpreadConstraint.
package struct TopologySpreadConstraint: NodeConvertible {
  package var maxSkew: Int
  package var minDomains: Int?
  package var topologyKey: String
  package var whenUnsatisfiable: UnsatisfiableConstraintAction
  package var labelSelector: LabelSelector?
  package var matchLabelKeys: [String]?
  package var nodeAffinityPolicy: NodeInclusionPolicy?
  package var nodeTaintsPolicy: NodeInclusionPolicy?

  package init(
    maxSkew: Int,
    minDomains: Int? = nil,
    topologyKey: String,
    whenUnsatisfiable: UnsatisfiableConstraintAction,
    labelSelector: LabelSelector? = nil,
    matchLabelKeys: [String]? = nil,
    nodeAffinityPolicy: NodeInclusionPolicy? = nil,
    nodeTaintsPolicy: NodeInclusionPolicy? = nil
  ) {
    self.maxSkew = maxSkew
    self.minDomains = minDomains
    self.topologyKey = topologyKey
    self.whenUnsatisfiable = whenUnsatisfiable
    self.labelSelector = labelSelector
    self.matchLabelKeys = matchLabelKeys
    self.nodeAffinityPolicy = nodeAffinityPolicy
    self.nodeTaintsPolicy = nodeTaintsPolicy
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("maxSkew", self.maxSkew)
    fields.add("minDomains", self.minDomains)
    fields.add("topologyKey", self.topologyKey)
    fields.add("whenUnsatisfiable", self.whenUnsatisfiable)
    fields.add("labelSelector", self.labelSelector)
    fields.add("matchLabelKeys", self.matchLabelKeys)
    fields.add("nodeAffinityPolicy", self.nodeAffinityPolicy)
    fields.add("nodeTaintsPolicy", self.nodeTaintsPolicy)
    return fields.node
  }
}
