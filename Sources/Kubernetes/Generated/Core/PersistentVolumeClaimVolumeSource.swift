// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource.
package struct PersistentVolumeClaimVolumeSource: NodeConvertible {
  package internal(set) var claimName: String
  package internal(set) var readOnly: Bool?

  init(
    claimName: String,
    readOnly: Bool? = nil
  ) {
    self.claimName = claimName
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("claimName", self.claimName)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
