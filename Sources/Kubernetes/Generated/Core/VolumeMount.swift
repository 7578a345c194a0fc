// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.VolumeMount.
package struct VolumeMount: NodeConvertible {
  package internal(set) var name: DNSLabel
  package internal(set) var mountPath: String
  package internal(set) var subPath: String?
  package internal(set) var subPathExpr: String?
  package internal(set) var readOnly: Bool?
  package internal(set) var bindMountOptions: [String]?
  package internal(set) var mountPropagation: MountPropagation?
  package internal(set) var recursiveReadOnly: RecursiveReadOnlyMode?

  init(
    name: DNSLabel,
    mountPath: String,
    subPath: String? = nil,
    subPathExpr: String? = nil,
    readOnly: Bool? = nil,
    bindMountOptions: [String]? = nil,
    mountPropagation: MountPropagation? = nil,
    recursiveReadOnly: RecursiveReadOnlyMode? = nil
  ) {
    self.name = name
    self.mountPath = mountPath
    self.subPath = subPath
    self.subPathExpr = subPathExpr
    self.readOnly = readOnly
    self.bindMountOptions = bindMountOptions
    self.mountPropagation = mountPropagation
    self.recursiveReadOnly = recursiveReadOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("name", self.name)
    fields.add("mountPath", self.mountPath)
    fields.add("subPath", self.subPath)
    fields.add("subPathExpr", self.subPathExpr)
    fields.add("readOnly", self.readOnly)
    fields.add("bindMountOptions", self.bindMountOptions)
    fields.add("mountPropagation", self.mountPropagation)
    fields.add("recursiveReadOnly", self.recursiveReadOnly)
    return fields.node
  }
}
