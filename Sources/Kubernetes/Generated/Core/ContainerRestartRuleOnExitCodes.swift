// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ContainerRestartRuleOnExitCodes.
package struct ContainerRestartRuleOnExitCodes: NodeConvertible {
  package var `operator`: String
  package var values: [Int]?

  package init(
    `operator`: String,
    values: [Int]? = nil
  ) {
    self.`operator` = `operator`
    self.values = values
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("operator", self.`operator`)
    fields.add("values", self.values)
    return fields.node
  }
}
