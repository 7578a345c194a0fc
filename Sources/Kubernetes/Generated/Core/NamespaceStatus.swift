// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.NamespaceStatus.
package struct NamespaceStatus: NodeConvertible {
  package var conditions: [NamespaceCondition]?
  package var phase: String?

  package init(
    conditions: [NamespaceCondition]? = nil,
    phase: String? = nil
  ) {
    self.conditions = conditions
    self.phase = phase
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("conditions", self.conditions)
    fields.add("phase", self.phase)
    return fields.node
  }
}
