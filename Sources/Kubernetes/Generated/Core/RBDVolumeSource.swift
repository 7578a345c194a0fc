// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.RBDVolumeSource.
package struct RBDVolumeSource: NodeConvertible {
  package var fsType: String?
  package var image: String
  package var keyring: String?
  package var monitors: [String]
  package var pool: String?
  package var secretRef: LocalObjectReference?
  package var user: String?
  package var readOnly: Bool?

  package init(
    fsType: String? = nil,
    image: String,
    keyring: String? = nil,
    monitors: [String],
    pool: String? = nil,
    secretRef: LocalObjectReference? = nil,
    user: String? = nil,
    readOnly: Bool? = nil
  ) {
    self.fsType = fsType
    self.image = image
    self.keyring = keyring
    self.monitors = monitors
    self.pool = pool
    self.secretRef = secretRef
    self.user = user
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("fsType", self.fsType)
    fields.add("image", self.image)
    fields.add("keyring", self.keyring)
    fields.add("monitors", self.monitors)
    fields.add("pool", self.pool)
    fields.add("secretRef", self.secretRef)
    fields.add("user", self.user)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
