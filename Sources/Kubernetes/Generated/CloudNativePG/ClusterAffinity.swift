// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.affinity.
package struct ClusterAffinity: NodeConvertible {
  package var additionalPodAffinity: PodAffinity?
  package var additionalPodAntiAffinity: PodAntiAffinity?
  package var enablePodAntiAffinity: Bool?
  package var nodeAffinity: NodeAffinity?
  package var nodeSelector: StringMap<String>?
  package var podAntiAffinityType: String?
  package var tolerations: [Toleration]?
  package var topologyKey: String?

  package init(
    additionalPodAffinity: PodAffinity? = nil,
    additionalPodAntiAffinity: PodAntiAffinity? = nil,
    enablePodAntiAffinity: Bool? = nil,
    nodeAffinity: NodeAffinity? = nil,
    nodeSelector: StringMap<String>? = nil,
    podAntiAffinityType: String? = nil,
    tolerations: [Toleration]? = nil,
    topologyKey: String? = nil
  ) {
    self.additionalPodAffinity = additionalPodAffinity
    self.additionalPodAntiAffinity = additionalPodAntiAffinity
    self.enablePodAntiAffinity = enablePodAntiAffinity
    self.nodeAffinity = nodeAffinity
    self.nodeSelector = nodeSelector
    self.podAntiAffinityType = podAntiAffinityType
    self.tolerations = tolerations
    self.topologyKey = topologyKey
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("additionalPodAffinity", self.additionalPodAffinity)
    fields.add("additionalPodAntiAffinity", self.additionalPodAntiAffinity)
    fields.add("enablePodAntiAffinity", self.enablePodAntiAffinity)
    fields.add("nodeAffinity", self.nodeAffinity)
    fields.add("nodeSelector", self.nodeSelector)
    fields.add("podAntiAffinityType", self.podAntiAffinityType)
    fields.add("tolerations", self.tolerations)
    fields.add("topologyKey", self.topologyKey)
    return fields.node
  }
}
