// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.policy.v1.PodDisruptionBudget.
package struct PodDisruptionBudget: KubernetesObject {
  package static var apiVersion: String { "policy/v1" }
  package static var kind: String { "PodDisruptionBudget" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  @Boxed package var spec: PodDisruptionBudgetSpec?

  package init(
    metadata: ObjectMeta,
    spec: PodDisruptionBudgetSpec? = nil
  ) {
    self.metadata = metadata
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("spec", self.spec)
    return fields.node
  }
}
