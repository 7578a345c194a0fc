// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.Secret.
package struct Secret: KubernetesObject {
  package static var apiVersion: String { "v1" }
  package static var kind: String { "Secret" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var type: String?
  package var immutable: Bool?
  package var data: StringMap<String>?
  package var stringData: StringMap<String>?

  package init(
    metadata: ObjectMeta,
    type: String? = nil,
    immutable: Bool? = nil,
    data: StringMap<String>? = nil,
    stringData: StringMap<String>? = nil
  ) {
    self.metadata = metadata
    self.type = type
    self.immutable = immutable
    self.data = data
    self.stringData = stringData
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("type", self.type)
    fields.add("immutable", self.immutable)
    fields.add("data", self.data)
    fields.add("stringData", self.stringData)
    return fields.node
  }
}
