// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ResourceQuota.
package struct ResourceQuota: KubernetesObject {
  package static var apiVersion: String { "v1" }
  package static var kind: String { "ResourceQuota" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var spec: ResourceQuotaSpec?

  package init(
    metadata: ObjectMeta,
    spec: ResourceQuotaSpec? = nil
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
