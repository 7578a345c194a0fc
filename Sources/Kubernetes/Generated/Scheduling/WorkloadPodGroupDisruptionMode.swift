// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupDisruptionMode.
package struct WorkloadPodGroupDisruptionMode: NodeConvertible {
  package var all: Node?
  package var single: Node?

  package init(
    all: Node? = nil,
    single: Node? = nil
  ) {
    self.all = all
    self.single = single
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("all", self.all)
    fields.add("single", self.single)
    return fields.node
  }
}
