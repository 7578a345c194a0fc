// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.PodFailurePolicyOnExitCodesRequirement.
package struct PodFailurePolicyOnExitCodesRequirement: NodeConvertible {
  package var `operator`: PodFailurePolicyOperator
  package var containerName: String?
  package var values: [Int]

  package init(
    `operator`: PodFailurePolicyOperator,
    containerName: String? = nil,
    values: [Int]
  ) {
    self.`operator` = `operator`
    self.containerName = containerName
    self.values = values
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("operator", self.`operator`)
    fields.add("containerName", self.containerName)
    fields.add("values", self.values)
    return fields.node
  }
}
