// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.FCVolumeSource.
package struct FCVolumeSource: NodeConvertible {
  package var fsType: String?
  package var lun: Int?
  package var targetWWNs: [String]?
  package var wwids: [String]?
  package var readOnly: Bool?

  package init(
    fsType: String? = nil,
    lun: Int? = nil,
    targetWWNs: [String]? = nil,
    wwids: [String]? = nil,
    readOnly: Bool? = nil
  ) {
    self.fsType = fsType
    self.lun = lun
    self.targetWWNs = targetWWNs
    self.wwids = wwids
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("fsType", self.fsType)
    fields.add("lun", self.lun)
    fields.add("targetWWNs", self.targetWWNs)
    fields.add("wwids", self.wwids)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
