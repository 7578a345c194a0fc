// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.rbac.v1.ClusterRole.
package struct ClusterRole: KubernetesObject {
  package static var apiVersion: String { "rbac.authorization.k8s.io/v1" }
  package static var kind: String { "ClusterRole" }
  package static var isNamespaced: Bool { false }

  package var metadata: ObjectMeta
  package var rules: [PolicyRule]?
  package var aggregationRule: AggregationRule?

  package init(
    metadata: ObjectMeta,
    rules: [PolicyRule]? = nil,
    aggregationRule: AggregationRule? = nil
  ) {
    self.metadata = metadata
    self.rules = rules
    self.aggregationRule = aggregationRule
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("rules", self.rules)
    fields.add("aggregationRule", self.aggregationRule)
    return fields.node
  }
}
