// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.SuccessPolicyRule.
package struct SuccessPolicyRule: NodeConvertible {
  package var succeededCount: Int?
  package var succeededIndexes: String?

  package init(
    succeededCount: Int? = nil,
    succeededIndexes: String? = nil
  ) {
    self.succeededCount = succeededCount
    self.succeededIndexes = succeededIndexes
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("succeededCount", self.succeededCount)
    fields.add("succeededIndexes", self.succeededIndexes)
    return fields.node
  }
}
