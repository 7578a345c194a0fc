// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.Toleration.
package struct Toleration: NodeConvertible {
  package var key: String?
  package var `operator`: TolerationOperator?
  package var value: String?
  package var effect: TaintEffect?
  package var tolerationSeconds: Int?

  package init(
    key: String? = nil,
    `operator`: TolerationOperator? = nil,
    value: String? = nil,
    effect: TaintEffect? = nil,
    tolerationSeconds: Int? = nil
  ) {
    self.key = key
    self.`operator` = `operator`
    self.value = value
    self.effect = effect
    self.tolerationSeconds = tolerationSeconds
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("key", self.key)
    fields.add("operator", self.`operator`)
    fields.add("value", self.value)
    fields.add("effect", self.effect)
    fields.add("tolerationSeconds", self.tolerationSeconds)
    return fields.node
  }
}
