// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.CephFSVolumeSource.
package struct CephFSVolumeSource: NodeConvertible {
  package var monitors: [String]
  package var path: String?
  package var secretFile: String?
  package var secretRef: LocalObjectReference?
  package var user: String?
  package var readOnly: Bool?

  package init(
    monitors: [String],
    path: String? = nil,
    secretFile: String? = nil,
    secretRef: LocalObjectReference? = nil,
    user: String? = nil,
    readOnly: Bool? = nil
  ) {
    self.monitors = monitors
    self.path = path
    self.secretFile = secretFile
    self.secretRef = secretRef
    self.user = user
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("monitors", self.monitors)
    fields.add("path", self.path)
    fields.add("secretFile", self.secretFile)
    fields.add("secretRef", self.secretRef)
    fields.add("user", self.user)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
