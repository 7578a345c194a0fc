// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ScaleIOVolumeSource.
package struct ScaleIOVolumeSource: NodeConvertible {
  package var fsType: String?
  package var gateway: String
  package var protectionDomain: String?
  package var secretRef: LocalObjectReference
  package var sslEnabled: Bool?
  package var storageMode: String?
  package var storagePool: String?
  package var system: String
  package var volumeName: String?
  package var readOnly: Bool?

  package init(
    fsType: String? = nil,
    gateway: String,
    protectionDomain: String? = nil,
    secretRef: LocalObjectReference,
    sslEnabled: Bool? = nil,
    storageMode: String? = nil,
    storagePool: String? = nil,
    system: String,
    volumeName: String? = nil,
    readOnly: Bool? = nil
  ) {
    self.fsType = fsType
    self.gateway = gateway
    self.protectionDomain = protectionDomain
    self.secretRef = secretRef
    self.sslEnabled = sslEnabled
    self.storageMode = storageMode
    self.storagePool = storagePool
    self.system = system
    self.volumeName = volumeName
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 10)
    fields.add("fsType", self.fsType)
    fields.add("gateway", self.gateway)
    fields.add("protectionDomain", self.protectionDomain)
    fields.add("secretRef", self.secretRef)
    fields.add("sslEnabled", self.sslEnabled)
    fields.add("storageMode", self.storageMode)
    fields.add("storagePool", self.storagePool)
    fields.add("system", self.system)
    fields.add("volumeName", self.volumeName)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
