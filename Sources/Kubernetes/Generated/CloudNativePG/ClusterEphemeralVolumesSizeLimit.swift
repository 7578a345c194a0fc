// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.ephemeralVolumesSizeLimit.
package struct ClusterEphemeralVolumesSizeLimit: NodeConvertible {
  package var shm: IntOrString?
  package var temporaryData: IntOrString?

  package init(
    shm: IntOrString? = nil,
    temporaryData: IntOrString? = nil
  ) {
    self.shm = shm
    self.temporaryData = temporaryData
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("shm", self.shm)
    fields.add("temporaryData", self.temporaryData)
    return fields.node
  }
}
