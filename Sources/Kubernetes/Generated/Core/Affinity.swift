// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.Affinity.
package struct Affinity: NodeConvertible {
  package var nodeAffinity: NodeAffinity?
  package var podAffinity: PodAffinity?
  package var podAntiAffinity: PodAntiAffinity?

  package init(
    nodeAffinity: NodeAffinity? = nil,
    podAffinity: PodAffinity? = nil,
    podAntiAffinity: PodAntiAffinity? = nil
  ) {
    self.nodeAffinity = nodeAffinity
    self.podAffinity = podAffinity
    self.podAntiAffinity = podAntiAffinity
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("nodeAffinity", self.nodeAffinity)
    fields.add("podAffinity", self.podAffinity)
    fields.add("podAntiAffinity", self.podAntiAffinity)
    return fields.node
  }
}
