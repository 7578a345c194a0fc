package import Scalars
package import YAML

/// A PriorityClass of the set, or one that every cluster has.
package struct PriorityClassReference: NodeConvertible, Hashable {
  package let name: DNSName

  init(name: DNSName) {
    self.name = name
  }

  /// Source: Kubernetes documentation, "Guaranteed Scheduling For Critical Add-On Pods".
  package static let systemClusterCritical = PriorityClassReference(name: "system-cluster-critical")
  package static let systemNodeCritical = PriorityClassReference(name: "system-node-critical")

  package var node: Node { name.node }
}

extension PriorityClass {
  package var reference: PriorityClassReference {
    PriorityClassReference(name: metadata.requiredName)
  }
}
