// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.StatefulSet.
package struct StatefulSet: KubernetesObject {
  package static var apiVersion: String { "apps/v1" }
  package static var kind: String { "StatefulSet" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var spec: StatefulSetSpec

  package init(
    metadata: ObjectMeta,
    spec: StatefulSetSpec
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
