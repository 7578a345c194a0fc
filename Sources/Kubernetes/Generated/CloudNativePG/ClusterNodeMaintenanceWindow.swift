// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.nodeMaintenanceWindow.
package struct ClusterNodeMaintenanceWindow: NodeConvertible {
  package var inProgress: Bool?
  package var reusePVC: Bool?

  package init(
    inProgress: Bool? = nil,
    reusePVC: Bool? = nil
  ) {
    self.inProgress = inProgress
    self.reusePVC = reusePVC
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("inProgress", self.inProgress)
    fields.add("reusePVC", self.reusePVC)
    return fields.node
  }
}
