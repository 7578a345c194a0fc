// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ISCSIVolumeSource.
package struct ISCSIVolumeSource: NodeConvertible {
  package var chapAuthDiscovery: Bool?
  package var chapAuthSession: Bool?
  package var fsType: String?
  package var initiatorName: String?
  package var iqn: String
  package var iscsiInterface: String?
  package var lun: Int
  package var portals: [String]?
  package var secretRef: LocalObjectReference?
  package var targetPortal: String
  package var readOnly: Bool?

  package init(
    chapAuthDiscovery: Bool? = nil,
    chapAuthSession: Bool? = nil,
    fsType: String? = nil,
    initiatorName: String? = nil,
    iqn: String,
    iscsiInterface: String? = nil,
    lun: Int,
    portals: [String]? = nil,
    secretRef: LocalObjectReference? = nil,
    targetPortal: String,
    readOnly: Bool? = nil
  ) {
    self.chapAuthDiscovery = chapAuthDiscovery
    self.chapAuthSession = chapAuthSession
    self.fsType = fsType
    self.initiatorName = initiatorName
    self.iqn = iqn
    self.iscsiInterface = iscsiInterface
    self.lun = lun
    self.portals = portals
    self.secretRef = secretRef
    self.targetPortal = targetPortal
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 11)
    fields.add("chapAuthDiscovery", self.chapAuthDiscovery)
    fields.add("chapAuthSession", self.chapAuthSession)
    fields.add("fsType", self.fsType)
    fields.add("initiatorName", self.initiatorName)
    fields.add("iqn", self.iqn)
    fields.add("iscsiInterface", self.iscsiInterface)
    fields.add("lun", self.lun)
    fields.add("portals", self.portals)
    fields.add("secretRef", self.secretRef)
    fields.add("targetPortal", self.targetPortal)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
