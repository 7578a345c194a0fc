// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.storage.v1.StorageClass.
package struct StorageClass: KubernetesObject {
  package static var apiVersion: String { "storage.k8s.io/v1" }
  package static var kind: String { "StorageClass" }
  package static var isNamespaced: Bool { false }

  package var metadata: ObjectMeta
  package var provisioner: String
  package var parameters: StringMap<String>?
  package var reclaimPolicy: PersistentVolumeReclaimPolicy?
  package var allowVolumeExpansion: Bool?
  package var allowedTopologies: [TopologySelectorTerm]?
  package var mountOptions: [String]?
  package var volumeBindingMode: VolumeBindingMode?

  package init(
    metadata: ObjectMeta,
    provisioner: String,
    parameters: StringMap<String>? = nil,
    reclaimPolicy: PersistentVolumeReclaimPolicy? = nil,
    allowVolumeExpansion: Bool? = nil,
    allowedTopologies: [TopologySelectorTerm]? = nil,
    mountOptions: [String]? = nil,
    volumeBindingMode: VolumeBindingMode? = nil
  ) {
    self.metadata = metadata
    self.provisioner = provisioner
    self.parameters = parameters
    self.reclaimPolicy = reclaimPolicy
    self.allowVolumeExpansion = allowVolumeExpansion
    self.allowedTopologies = allowedTopologies
    self.mountOptions = mountOptions
    self.volumeBindingMode = volumeBindingMode
  }

  package var node: Node {
    var fields = Fields(capacity: 10)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("provisioner", self.provisioner)
    fields.add("parameters", self.parameters)
    fields.add("reclaimPolicy", self.reclaimPolicy)
    fields.add("allowVolumeExpansion", self.allowVolumeExpansion)
    fields.add("allowedTopologies", self.allowedTopologies)
    fields.add("mountOptions", self.mountOptions)
    fields.add("volumeBindingMode", self.volumeBindingMode)
    return fields.node
  }
}
