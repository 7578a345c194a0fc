// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.StatefulSetOrdinals.
package struct StatefulSetOrdinals: NodeConvertible {
  package var start: Int?

  package init(
    start: Int? = nil
  ) {
    self.start = start
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("start", self.start)
    return fields.node
  }
}
