// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, ServiceMonitor spec.namespaceSelector.
package struct ServiceMonitorNamespaceSelector: NodeConvertible {
  package var any: Bool?
  package var matchNames: [String]?

  package init(
    any: Bool? = nil,
    matchNames: [String]? = nil
  ) {
    self.any = any
    self.matchNames = matchNames
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("any", self.any)
    fields.add("matchNames", self.matchNames)
    return fields.node
  }
}
