// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ConfigMap.
package struct ConfigMap: KubernetesObject {
  package static var apiVersion: String { "v1" }
  package static var kind: String { "ConfigMap" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var immutable: Bool?
  package var data: StringMap<String>?
  package var binaryData: StringMap<String>?

  package init(
    metadata: ObjectMeta,
    immutable: Bool? = nil,
    data: StringMap<String>? = nil,
    binaryData: StringMap<String>? = nil
  ) {
    self.metadata = metadata
    self.immutable = immutable
    self.data = data
    self.binaryData = binaryData
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("immutable", self.immutable)
    fields.add("data", self.data)
    fields.add("binaryData", self.binaryData)
    return fields.node
  }
}
