// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, PodMonitor spec.attachMetadata.
package struct PodMonitorAttachMetadata: NodeConvertible {
  package var nodeField: Bool?

  package init(
    nodeField: Bool? = nil
  ) {
    self.nodeField = nodeField
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("node", self.nodeField)
    return fields.node
  }
}
