// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ImageVolumeSource.
package struct ImageVolumeSource: NodeConvertible {
  package var pullPolicy: ImagePullPolicy?
  package var reference: ImageReference?

  package init(
    pullPolicy: ImagePullPolicy? = nil,
    reference: ImageReference? = nil
  ) {
    self.pullPolicy = pullPolicy
    self.reference = reference
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("pullPolicy", self.pullPolicy)
    fields.add("reference", self.reference)
    return fields.node
  }
}
