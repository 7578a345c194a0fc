// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.scheduling.v1.PriorityClass.
package struct PriorityClass: KubernetesObject {
  package static var apiVersion: String { "scheduling.k8s.io/v1" }
  package static var kind: String { "PriorityClass" }
  package static var isNamespaced: Bool { false }

  package var metadata: ObjectMeta
  package var value: Int?
  package var globalDefault: Bool?
  package var preemptionPolicy: PreemptionPolicy?
  package var description: String?

  package init(
    metadata: ObjectMeta,
    value: Int? = nil,
    globalDefault: Bool? = nil,
    preemptionPolicy: PreemptionPolicy? = nil,
    description: String? = nil
  ) {
    self.metadata = metadata
    self.value = value
    self.globalDefault = globalDefault
    self.preemptionPolicy = preemptionPolicy
    self.description = description
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("value", self.value)
    fields.add("globalDefault", self.globalDefault)
    fields.add("preemptionPolicy", self.preemptionPolicy)
    fields.add("description", self.description)
    return fields.node
  }
}
