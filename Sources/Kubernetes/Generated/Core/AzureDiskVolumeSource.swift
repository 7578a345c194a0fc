// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.AzureDiskVolumeSource.
package struct AzureDiskVolumeSource: NodeConvertible {
  package var kind: String?
  package var cachingMode: String?
  package var diskName: String
  package var diskURI: String
  package var fsType: String?
  package var readOnly: Bool?

  package init(
    kind: String? = nil,
    cachingMode: String? = nil,
    diskName: String,
    diskURI: String,
    fsType: String? = nil,
    readOnly: Bool? = nil
  ) {
    self.kind = kind
    self.cachingMode = cachingMode
    self.diskName = diskName
    self.diskURI = diskURI
    self.fsType = fsType
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("kind", self.kind)
    fields.add("cachingMode", self.cachingMode)
    fields.add("diskName", self.diskName)
    fields.add("diskURI", self.diskURI)
    fields.add("fsType", self.fsType)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
